import { useId, useMemo, useState } from 'react'
import type { StoredFile } from '../../../shared/bridge'
import { guessRole } from '../../../shared/domain/guessRole'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Kind } from '../../../shared/kinds/kind'
import { newId } from '../../data/newId'
import { listOf, useArchive, useSettings } from '../../data/useArchive'
import { pastedFiles } from '../../evidence/pastedFiles'
import { useFileDrop } from '../../evidence/useFileDrop'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Progress } from '../../ui/Progress'
import { addPieces } from './addPieces'
import './addPieces.css'
import { CopiedFileList } from './CopiedFileList'
import { planPieces } from './planPieces'
import { useCopiedFiles } from './useCopiedFiles'

type AddPiecesDialogProps = {
  readonly kind: Kind
  readonly records: readonly ArchiveRecord[]
  readonly onClose: () => void
}

/** 加材料: files given once become 材料 of every chosen record. Nothing is written before the main button. */
export function AddPiecesDialog({ kind, records, onClose }: AddPiecesDialogProps) {
  const archive = useArchive()
  const roleId = useId()
  const list = listOf(useSettings(), 'evidenceRole')
  const { files, copying, notices, take, drop, stop } = useCopiedFiles(archive.name)
  const [chosenRole, setChosenRole] = useState('')
  const dropPlace = useFileDrop(dropped => void take(dropped))
  const roles = useMemo(() => [...new Set([...kind.evidence.map(rule => rule.role), ...list])], [kind, list])
  const pieces = useMemo(() => {
    const guessed = (file: StoredFile): string => guessRole(file.name, file.mime, kind.evidence, list)
    return files.map(file => ({ file, role: chosenRole || guessed(file) }))
  }, [files, chosenRole, kind, list])
  const plan = useMemo(() => planPieces(records, pieces, newId), [records, pieces])
  const roleOf = (file: StoredFile): string => pieces.find(piece => piece.file === file)?.role ?? ''
  const reason =
    copying !== null
      ? '正在复制文件，请稍等。'
      : files.length === 0
        ? '请先选文件。'
        : plan.records === 0
          ? '这些记录都已有这些材料。'
          : undefined
  const write = (): void => {
    // Closed first: while the disk refuses, the status bar must be within reach.
    onClose()
    void addPieces(archive, kind, records, pieces)
  }
  return (
    <Dialog
      title={`给 ${records.length} 条${kind.label}加材料`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button variant="main" disabledReason={reason} onClick={write}>
            {files.length === 0 ? '加材料' : `加到 ${plan.records} 条`}
          </Button>
        </>
      }
    >
      <div
        className={`many-pieces${dropPlace.isOver ? ' many-pieces-over' : ''}`}
        {...dropPlace.handlers}
        onPaste={event => {
          const pasted = pastedFiles(event.target, event.clipboardData)
          if (pasted.length === 0) return
          event.preventDefault()
          void take(pasted)
        }}
      >
        <div className="many-pieces-place">
          <Button onClick={() => void take('choose')}>选择文件…</Button>
          <span>或把文件拖到这里，或按 Ctrl V 粘贴。每条都加上，文件只存一份。</span>
        </div>
        {copying !== null && copying.total > 0 && (
          <Progress text="正在复制" done={copying.done} total={copying.total} onStop={stop} />
        )}
        {notices.length > 0 && (
          <Banner tone="danger">
            {notices.map((notice, index) => (
              <span key={index} className="many-pieces-notice">
                {notice}
              </span>
            ))}
          </Banner>
        )}
        {files.length > 0 && (
          <>
            <CopiedFileList files={files} roleOf={roleOf} onDrop={drop} />
            <div className="many-pieces-role">
              <label htmlFor={roleId}>材料类型</label>
              <select id={roleId} value={chosenRole} onChange={event => setChosenRole(event.target.value)}>
                <option value="">按文件名</option>
                {roles.map(role => (
                  <option key={role}>{role}</option>
                ))}
              </select>
            </div>
            <p role="status" aria-label="将要加的" className="many-pieces-plan">
              {planText(plan.records, plan.complete, files.length)}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}

function planText(records: number, complete: number, files: number): string {
  if (records === 0) return `${complete} 条都已有${files === 1 ? '这件' : '这些'}材料，不用加。`
  const added = `给${complete === 0 ? '全部' : ''} ${records} 条${files === 1 ? '各加 1 件' : `各加 ${files} 件`}。`
  return complete === 0 ? added : `${complete} 条已经有了，不重复加；${added}`
}
