import { useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { quotasOfYear, quotaState, quotaText, type Quota } from '../../../shared/figures/quotas'
import { amountText } from '../../../shared/figures/amountText'
import { useKinds } from '../../data/useKinds'
import { useFieldContext, useSettings } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { openFigure } from '../../app/openFigure'
import { PageLink } from '../../ui/PageLink'
import { QuotaForm } from './QuotaForm'
import './quotaStrip.css'

/** 年度指标: what the year asks for and how far it has come. */
export function QuotaStrip({ records }: { readonly records: readonly ArchiveRecord[] }) {
  const context = useFieldContext()
  const kinds = useKinds()
  const { year, quotas, indicators } = useSettings()
  const [isEditing, setEditing] = useState(false)
  const shown = quotasOfYear({ kinds, records, year, quotas, indicators, context })
  return (
    <section className="quotas" aria-label="年度指标" data-region tabIndex={-1}>
      {isEditing ? (
        <QuotaForm onDone={() => setEditing(false)} />
      ) : (
        <>
          {shown.length === 0 && <p className="home-empty">{year}年还没有定指标。</p>}
          <ul className="quotas-cells">
            {shown.map(quota => (
              <li key={quota.figure.id} className="quota">
                <QuotaCell quota={quota} />
              </li>
            ))}
          </ul>
          <div className="quotas-edit">
            <Button variant="quiet" size="s" onClick={() => setEditing(true)}>
              改年度指标
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function QuotaCell({ quota }: { readonly quota: Quota }) {
  const { figure, target, kind, isMoney } = quota
  const done = amountText(figure.value, isMoney)
  const wanted = target === null ? '' : amountText(target, isMoney)
  const state = quotaState(quota)
  const share = target === null ? 0 : Math.min(1, figure.value / target)
  const name =
    target === null
      ? `${figure.label}，已登记 ${done} ${figure.unit}`
      : `${figure.label}，已完成 ${done} ${figure.unit}，计划 ${wanted} ${figure.unit}`
  return (
    <PageLink className="quota-link" label={name} onOpen={() => openFigure(kind.id, figure)}>
      <span className="quota-label">{figure.label}</span>
      <span className="quota-numbers">
        <b className={done.length > 4 ? 'quota-value quota-value-long' : 'quota-value'}>{done}</b>{' '}
        {target === null ? figure.unit : `/ ${wanted} ${figure.unit}`}
      </span>
      {target !== null && (
        <span className="quota-bar">
          <span className={`quota-fill quota-fill-${state}`} style={{ width: `${share * 100}%` }} />
        </span>
      )}
      <span className={`quota-state quota-state-${state}`}>{quotaText(quota)}</span>
    </PageLink>
  )
}
