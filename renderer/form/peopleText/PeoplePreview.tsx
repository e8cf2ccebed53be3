import { longDay } from '../../../shared/domain/day'
import { maskPersonal } from '../../../shared/domain/mask'
import type { PastedPeople, PastedPerson } from '../../../shared/imports/pastedPeople'
import { Panel } from '../../ui/Panel'

/** What was read: everybody, in order, and every row that gave nobody with the reason. */
export function PeoplePreview({ read, isEmpty }: { readonly read: PastedPeople; readonly isEmpty: boolean }) {
  const doubtful = read.people.filter(one => one.doubts.length > 0).length
  return (
    <Panel
      label="名单预览"
      className="people-preview"
      head={
        <>
          <h2>名单预览</h2>
          <span className="people-preview-note" role="status">
            {isEmpty
              ? '还没有人员'
              : `认出 ${read.people.length} 人，${read.sections.length} 个股室${
                  read.leftOut.length > 0 ? `，${read.leftOut.length} 行没有收` : ''
                }${doubtful > 0 ? `，${doubtful} 人请看一看` : ''}`}
          </span>
        </>
      }
    >
      {read.people.length > 0 && (
        <table className="people-preview-table" aria-label="认出的人员">
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">姓名</th>
              <th scope="col">股室</th>
              <th scope="col">职务</th>
              <th scope="col">电话</th>
              <th scope="col">备注</th>
            </tr>
          </thead>
          <tbody>
            {read.people.map((one, index) => (
              <PersonRow key={`${one.line}-${one.name}`} one={one} number={index + 1} />
            ))}
          </tbody>
        </table>
      )}
      {read.leftOut.length > 0 && (
        <div className="people-preview-left">
          <h3>没有收的行</h3>
          <ul aria-label="没有收的行">
            {read.leftOut.map(row => (
              <li key={`${row.line}-${row.reason}`}>
                第 {row.line} 行　{row.text}　<span className="people-preview-why">{row.reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {read.otherColumns.length > 0 && (
        <p className="people-preview-left">没有收的列：{read.otherColumns.join('、')}</p>
      )}
    </Panel>
  )
}

function PersonRow({ one, number }: { readonly one: PastedPerson; readonly number: number }) {
  const days = [
    one.from === null ? '' : `${longDay(one.from)}到岗`,
    one.to === null ? '' : `${longDay(one.to)}离岗`,
  ]
  const remarks = [one.note, ...days].filter(part => part !== '').join('，')
  return (
    <tr>
      <td className="people-preview-number">{number}</td>
      <td className="people-preview-name">{one.name}</td>
      <td>{one.section}</td>
      <td>{one.post}</td>
      <td>{maskPersonal(one.phone)}</td>
      <td>
        {remarks}
        {one.doubts.length > 0 && <div className="people-preview-why">请看一看：{one.doubts.join('；')}</div>}
      </td>
    </tr>
  )
}
