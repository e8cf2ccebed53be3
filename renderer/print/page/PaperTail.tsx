import type { Sheet, SignatureItem } from '../../../shared/sheets/sheet'
import { PaperBlock } from './PaperBlock'
import { paperText } from './paperText'

/** Below the table, on the last page only: blocks, notes, signatures. */
export function PaperTail({ sheet }: { readonly sheet: Sheet }) {
  return (
    <div className="paper-tail" data-part="tail">
      {sheet.below.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
      {sheet.notes.length > 0 && (
        <div className="paper-notes">
          {sheet.notes.map((note, index) => (
            <p key={index}>{paperText(note)}</p>
          ))}
        </div>
      )}
      {sheet.signature.length > 0 && (
        <div className="paper-signature">
          {sheet.signature.map((item, index) => (
            <span key={index} className={item.label === '' ? 'paper-signature-day' : undefined}>
              {signatureText(item)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

/** 填表人：周　琳; an item without a label is a day or a place for one. */
function signatureText({ label, value = '' }: SignatureItem): string {
  const plain = paperText(label).replace(/：$/u, '')
  return plain === '' ? paperText(value) : `${plain}：${paperText(value)}`
}
