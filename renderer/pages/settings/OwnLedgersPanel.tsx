import { useState } from 'react'
import { readOwnLedgers, withLedger, withoutLedger, type OwnLedger } from '../../../shared/domain/ownLedger'
import { ownListKey } from '../../../shared/domain/ownLedgerKind'
import { countOfKind } from '../../data/countOfKind'
import { newId } from '../../data/newId'
import { listOf, useArchive, useSettings } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { showToast } from '../../ui/toast'
import { emptyLedger, type Draft } from './ownLedgerDraft'
import { OwnLedgerDialog } from './OwnLedgerDialog'
import './ownLedger.css'
import { saveOps } from './ownLedgerOps'

/** Ledgers the archivist defines herself. One with records is only put away, never thrown away. */
export function OwnLedgersPanel() {
  const archive = useArchive()
  const settings = useSettings()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [hasRecords, setHasRecords] = useState(false)
  const { ledgers, broken } = readOwnLedgers(settings.ownLedgers)
  const start = async (ledger: OwnLedger, isNew: boolean): Promise<void> => {
    const words = Object.fromEntries(
      [...ledger.fields, ...ledger.removedFields].map(({ key }) => [
        key,
        listOf(settings, ownListKey(ledger.id, key)).join('、'),
      ]),
    )
    setHasRecords(!isNew && (await countOfKind(archive, ledger.id)) > 0)
    if (draft?.ledger.id !== ledger.id) setDraft({ ledger, words, isNew })
    setOpen(true)
  }
  const save = async (made: Draft): Promise<void> => {
    await archive.commit(
      saveOps(made, archive.settings),
      `${made.isNew ? '新建' : '改'}台账“${made.ledger.name}”`,
    )
    setDraft(null)
    setOpen(false)
  }
  const put = (ledger: OwnLedger, why: string): void => {
    const value = withLedger(archive.settings.ownLedgers, ledger)
    void archive.commit([{ op: 'setting', key: 'ownLedgers', value }], `${why}台账“${ledger.name}”`)
  }
  const remove = async (ledger: OwnLedger): Promise<void> => {
    const count = await countOfKind(archive, ledger.id)
    if (count > 0) {
      put({ ...ledger, isHidden: true }, '收起')
      showToast({ text: `“${ledger.name}”有 ${count} 条记录，已收起；记录都保留，随时可以放回。` })
      return
    }
    const value = withoutLedger(archive.settings.ownLedgers, ledger.id)
    await archive.commit([{ op: 'setting', key: 'ownLedgers', value }], `删除台账“${ledger.name}”`)
  }
  return (
    <Panel label="自设台账" head={<h2>自设台账</h2>}>
      <div className="settings-body">
        {ledgers.map(ledger => (
          <div key={ledger.id} className="own-line">
            <span>
              {ledger.name}
              {ledger.isHidden && <span className="settings-hint">（已收起）</span>}
            </span>
            {ledger.isHidden ? (
              <Button
                size="s"
                label={`放回${ledger.name}`}
                onClick={() => put({ ...ledger, isHidden: false }, '放回')}
              >
                放回
              </Button>
            ) : (
              <>
                <Button size="s" label={`改${ledger.name}`} onClick={() => void start(ledger, false)}>
                  改
                </Button>
                <Button
                  size="s"
                  variant="quiet"
                  label={`删除${ledger.name}`}
                  onClick={() => void remove(ledger)}
                >
                  删除
                </Button>
              </>
            )}
          </div>
        ))}
        {broken.length > 0 && (
          <p className="settings-problem" role="alert">
            {`有 ${broken.length} 个台账读不懂，没有启用，原样保留：${broken.join('、')}`}
          </p>
        )}
        {draft !== null && !isOpen && (
          <div className="own-line">
            <span>“{draft.ledger.name || '新台账'}”还没有保存</span>
            <Button size="s" onClick={() => setOpen(true)}>
              继续
            </Button>
            <Button size="s" variant="quiet" onClick={() => setDraft(null)}>
              放弃
            </Button>
          </div>
        )}
        <div>
          <Button onClick={() => void start(draft?.isNew ? draft.ledger : emptyLedger(newId()), true)}>
            新建台账
          </Button>
        </div>
      </div>
      {draft !== null && isOpen && (
        <OwnLedgerDialog
          draft={draft}
          hasRecords={hasRecords}
          onChange={setDraft}
          onSave={() => void save(draft)}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  )
}
