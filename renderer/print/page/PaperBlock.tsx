import type { Block } from '../../../shared/sheets/sheet'
import { paperText } from './paperText'

type PaperBlockProps = {
  readonly block: Block
  /** A block that joins what is below it leaves the line between them to that. */
  readonly joins?: 'below'
}

/** A small table of its own; the cells of each row share the width by their weight. */
export function PaperBlock({ block, joins }: PaperBlockProps) {
  return (
    <div className={joins === 'below' ? 'paper-block paper-block-joined' : 'paper-block'}>
      {block.rows.map((row, index) => (
        <div key={index} className="paper-block-row">
          {row.map((cell, at) => (
            <div
              key={at}
              className={cell.heading === true ? 'paper-block-cell paper-block-heading' : 'paper-block-cell'}
              style={{
                flexGrow: cell.weight,
                textAlign: cell.align ?? (cell.heading === true ? 'center' : 'left'),
              }}
            >
              <span>{paperText(cell.text)}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
