/**
 * Error codes → what the archivist reads. One sentence says what happened and what was kept, one what to do next.
 * `{detail}` is filled with a name or a number where there is one.
 */
export const errors = {
  cancelled: '已取消，什么都没有改。',
  notReady: '这项功能还没有准备好。',
  internal: '程序出错，这一步没有做成，已有的记录没有动。请再试一次；还不行就重新打开程序。',
  noSpace: '磁盘空间不够，文件没有保存，原来的文件没有动。请腾出空间后再试，或换一个盘。',
  fileBusy: '“{detail}”正被 WPS 或别的程序打开，没有保存，原来的文件没有动。请先关闭它再试，或换一个文件名。',
  noPermission: '没有权限写到那个文件夹，没有保存。请换一个文件夹。',
  writeFailed: '文件没有写成，原来的文件没有动。请换一个位置再试。',
  exportGone: '找不到刚才导出的文件，可能已被移走或改名。请重新导出。',
  exportFailed: '导出没有完成，没有留下半个文件。请再试一次。',
  stopped: '已停止，没有写入任何文件。',
  tooLarge: '“{detail}”超过 200 MB，没有收下。请压缩或拆分后再添加。',
  emptyFile: '“{detail}”是空文件，没有收下。',
  unreadable: '“{detail}”读不出来，没有收下。请检查文件是否还在、U 盘是否拔出。',
  notKept: '“{detail}”没有存进档案，原来的文件没有动。请检查磁盘后再添加一次。',
  folderInFolder: '“{detail}”是文件夹里的文件夹，没有收下。请打开它，选里面的文件添加。',
  attachmentGone: '这件材料的文件不见了或已损坏，记录没有动。请从备份或原件重新添加。',
  notAllowed: '这种文件不能从本程序打开，可以另存一份后自己打开。',
  openFailed: '系统没有能打开这种文件的程序。可以另存一份，用别的电脑打开。',
  printFailed: '打印预览没有做成，记录没有动。请再试一次。',
  noPrinter: '没有找到打印机。可以先存为 PDF，拿到有打印机的电脑上打印。',
  printerFailed: '打印机没有接收，什么都没有打出来。请检查打印机后再试，或存为 PDF。',
  previewGone: '这份预览已经关闭，请重新打开预览。',
  draftTooLarge: '“{detail}”超过 20 MB，没有打开，原来的草稿还在。请把文字粘贴进来。',
  draftOldFormat:
    '“{detail}”是旧格式的文档，或加了密码，读不出来，原来的草稿还在。请用 WPS 另存为 .docx（不加密码）再打开，或把文字粘贴进来。',
  draftUnreadable: '“{detail}”读不出文字，原来的草稿还在。请用 WPS 打开它，把文字粘贴进来。',
  draftEmpty: '“{detail}”里没有文字，原来的草稿还在。',
  newerData: '这个档案是用更新版本的程序保存的，现在的程序打不开。档案没有动，请换用新版程序。',
  storageFailed: '没有保存：{detail}。已填的内容还在屏幕上，请不要关闭程序，处理后点“重试”。',
} as const

export type ErrorCode = keyof typeof errors

/** The sentence for a code; an unknown code reads as an internal error. */
export function errorText(code: string, detail = ''): string {
  const sentence = Object.hasOwn(errors, code) ? errors[code as ErrorCode] : errors.internal // own key, checked on this line
  return sentence.replace('{detail}', detail)
}
