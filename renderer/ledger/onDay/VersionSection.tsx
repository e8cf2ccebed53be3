import { recordTitle } from '../../../shared/domain/recordTitle'
import type { VersionOn } from '../../../shared/domain/versionsOn'
import type { FieldContext } from '../../../shared/fields/field'
import type { Kind } from '../../../shared/kinds/kind'
import { memberColumns, membersOf, memberText, termText } from '../../../shared/sheets/versionSheet'
import { navigate } from '../../app/route'
import { PageLink } from '../../ui/PageLink'
import { Tag } from '../../ui/Tag'

type VersionSectionProps = {
  readonly kind: Kind
  readonly on: VersionOn
  readonly context: FieldContext
}

/** One thing on the day: its version, document and term, what is odd about them, and who was in it. */
export function VersionSection({ kind, on, context }: VersionSectionProps) {
  const { name, version } = on
  const number = version?.data[kind.version?.documentNumber ?? '']
  const members = membersOf(kind, version)
  const columns = memberColumns(kind, [on])
  return (
    <section className="on-day-section" aria-label={name}>
      <div className="on-day-head">
        <h3>{name}</h3>
        {version ? (
          <>
            <PageLink onOpen={() => navigate({ page: 'kind', kind: kind.id, id: version.id })}>
              {recordTitle(kind, version)}
            </PageLink>
            {typeof number === 'string' && number !== '' ? (
              <span>{number}</span>
            ) : (
              <Tag tone="warn">缺文号</Tag>
            )}
            <span>{termText(version, on.until)}</span>
            <span className="on-day-count">{members.length} 人</span>
          </>
        ) : (
          <Tag tone="warn">空档</Tag>
        )}
      </div>
      {on.remarks.map(remark => (
        <p key={remark} className="on-day-remark" role="note">
          {remark}。
        </p>
      ))}
      {members.length > 0 && (
        <table className="on-day-table" aria-label={`${name}在任名单`}>
          <thead>
            <tr>
              {columns.map(([key, field]) => (
                <th key={key} scope="col">
                  {field.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member, at) => (
              <tr key={at}>
                {columns.map(([key, field]) => (
                  <td key={key}>{memberText(field, member[key], context)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {version !== null && members.length === 0 && <p className="on-day-remark">这一版还没有填成员。</p>}
    </section>
  )
}
