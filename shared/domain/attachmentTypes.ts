/** What kinds of files the archive knows. Host and page read the same table; a file's own word about itself is never taken. */
export type AttachmentType = {
  readonly mime: string
  readonly label: string
  /** Endings without the dot; the first is the usual one. */
  readonly endings: readonly string[]
  /** How the app itself can show it; null = only the system's program can. */
  readonly shownAs: 'image' | 'pdf' | null
  /** May be handed to the system's program. Nothing that can carry a program is ever in here. */
  readonly mayOpen: boolean
}

function image(mime: string, ...endings: readonly string[]): AttachmentType {
  return { mime, label: '图片', endings, shownAs: 'image', mayOpen: true }
}

function document(mime: string, label: string, ...endings: readonly string[]): AttachmentType {
  return { mime, label, endings, shownAs: null, mayOpen: true }
}

/** What nobody recognised, and what must not be opened: kept like everything else, only never started. */
export const unknownType: AttachmentType = {
  mime: 'application/octet-stream',
  label: '文件',
  endings: [],
  shownAs: null,
  mayOpen: false,
}

const office = 'application/vnd.openxmlformats-officedocument'

export const attachmentTypes: readonly AttachmentType[] = [
  image('image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'),
  image('image/png', 'png'),
  image('image/gif', 'gif'),
  image('image/webp', 'webp'),
  image('image/bmp', 'bmp'),
  image('image/avif', 'avif'),
  // Chromium cannot draw these two: kept, said so, and opened with the system's program.
  { ...image('image/heic', 'heic', 'heif'), label: 'HEIC 图片', shownAs: null },
  { ...image('image/tiff', 'tif', 'tiff'), label: 'TIFF 图片', shownAs: null },
  { ...document('application/pdf', 'PDF', 'pdf'), shownAs: 'pdf' },
  document(`${office}.wordprocessingml.document`, 'Word 文档', 'docx'),
  document(`${office}.spreadsheetml.sheet`, 'Excel 表格', 'xlsx'),
  document(`${office}.presentationml.presentation`, 'PPT 演示', 'pptx'),
  document('application/msword', 'Word 文档', 'doc'),
  document('application/vnd.ms-excel', 'Excel 表格', 'xls'),
  document('application/vnd.ms-powerpoint', 'PPT 演示', 'ppt'),
  document('application/vnd.ms-works', 'WPS 文档', 'wps', 'et', 'dps'),
  document('application/ofd', 'OFD 文件', 'ofd'),
  document('text/plain', '文本', 'txt'),
  document('text/csv', 'CSV 表格', 'csv'),
]

/** The type of a kept file by the mime the host gave it. */
export function attachmentType(mime: string): AttachmentType {
  return attachmentTypes.find(type => type.mime === mime) ?? unknownType
}

/** `报告.PDF` → `pdf`; '' when there is none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
