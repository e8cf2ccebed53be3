import type { DeskApp } from './deskApp'

/** The next save dialogs are answered with this file; null presses 取消. The system's own dialog cannot be driven. */
export async function answerSaveDialog(desk: DeskApp, filePath: string | null): Promise<void> {
  await desk.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: file === null, filePath: file ?? '' })
  }, filePath)
}

/** As above; answers afterwards which name the program had proposed. */
export async function catchProposedName(desk: DeskApp, filePath: string): Promise<() => Promise<string>> {
  await desk.app.evaluate(({ dialog, app }, file) => {
    dialog.showSaveDialog = (...args: readonly unknown[]) => {
      Object.assign(app, { proposedName: (args.at(-1) as { defaultPath?: string }).defaultPath })
      return Promise.resolve({ canceled: false, filePath: file })
    }
  }, filePath)
  return () => desk.app.evaluate(({ app }) => (app as unknown as { proposedName: string }).proposedName)
}

/** The next open dialogs are answered with these files; an empty list presses 取消. */
export async function answerOpenDialog(desk: DeskApp, filePaths: readonly string[]): Promise<void> {
  await desk.app.evaluate(
    ({ dialog }, files) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: files.length === 0, filePaths: [...files] })
    },
    [...filePaths],
  )
}

/** What the system was asked to open or to show in a folder, instead of doing it. Call before; read after. */
export async function catchOpenedPaths(desk: DeskApp): Promise<() => Promise<readonly string[]>> {
  await desk.app.evaluate(({ shell, app }) => {
    const opened: string[] = []
    Object.assign(app, { openedPaths: opened })
    shell.openPath = file => Promise.resolve(void opened.push(file)).then(() => '')
    shell.showItemInFolder = file => void opened.push(file)
  })
  return () => desk.app.evaluate(({ app }) => (app as unknown as { openedPaths: string[] }).openedPaths)
}
