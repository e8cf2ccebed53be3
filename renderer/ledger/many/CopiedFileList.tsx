import type { StoredFile } from '../../../shared/bridge'
import { sizeText } from '../../evidence/piece'
import { Icon } from '../../ui/icons'

type CopiedFileListProps = {
  readonly files: readonly StoredFile[]
  readonly roleOf: (file: StoredFile) => string
  readonly onDrop: (file: StoredFile) => void
}

/** What will be added, with the role that each file gets. */
export function CopiedFileList({ files, roleOf, onDrop }: CopiedFileListProps) {
  return (
    <ul className="many-files" aria-label="要加的文件">
      {files.map(file => (
        <li key={`${file.hash} ${file.name}`} className="many-file">
          <span className="many-file-name" title={file.name}>
            {file.name}
          </span>
          <span>{roleOf(file)}</span>
          <span className="many-file-size">{sizeText(file.size)}</span>
          <button
            type="button"
            className="many-file-drop"
            aria-label={`不加“${file.name}”`}
            onClick={() => onDrop(file)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
