import { halfWidths } from '../../../shared/sheets/measure'
import type { Sheet } from '../../../shared/sheets/sheet'
import { PaperBlock } from './PaperBlock'
import { paperText } from './paperText'

/** Titles longer than this are set in 18 pt. */
const longTitle = 28

/** What stands above the table: title, line of unit and date, blocks; shorter on the pages after the first. */
export function PaperHead({ sheet, isFirst }: { readonly sheet: Sheet; readonly isFirst: boolean }) {
  const line = isFirst
    ? { left: sheet.topLeft, right: sheet.topRight }
    : (sheet.continued ?? { left: sheet.topLeft, right: sheet.topRight })
  const isSmall = !isFirst || halfWidths(sheet.title) > longTitle
  return (
    <div className="paper-head" data-part={isFirst ? 'firstHead' : 'nextHead'}>
      <h1 className={isSmall ? 'paper-title paper-title-small' : 'paper-title'}>
        {paperText(sheet.title)}
        {!isFirst && '（续）'}
      </h1>
      {(line.left !== '' || line.right !== '') && (
        <div className="paper-line">
          <span>{paperText(line.left)}</span>
          <span>{paperText(line.right)}</span>
        </div>
      )}
      {isFirst && sheet.above.map((block, index) => <PaperBlock key={index} block={block} joins="below" />)}
    </div>
  )
}
