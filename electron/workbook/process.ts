import type { WorkbookReply, WorkbookRequest } from './messages'
import { createWorkbookFile, type WorkbookFile } from './workbookFile'

let file: WorkbookFile | null = null

async function answer(request: WorkbookRequest): Promise<WorkbookReply> {
  if (request.do === 'open') {
    file = await createWorkbookFile(request.path, new Date())
    return { is: 'ready' }
  }
  if (!file) throw new Error('nothing is open')
  if (request.do === 'finish') return { is: 'done', ...(await file.finish()) }
  await (request.do === 'sheet' ? file.addSheet(request.frame) : file.addRows(request.rows))
  return { is: 'ready' }
}

function failure(error: unknown): WorkbookReply {
  const systemCode = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { is: 'failed', systemCode }
}

let queue: Promise<void> = Promise.resolve()
process.parentPort.on('message', event => {
  // Only the host holds the other end of this port, and it checked every frame and row by the contract's schemas.
  const request = event.data as WorkbookRequest
  queue = queue.then(async () => {
    process.parentPort.postMessage(await answer(request).catch(failure))
  })
})
