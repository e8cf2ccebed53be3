import { dialog, shell } from 'electron'
import { rm } from 'node:fs/promises'
import type { ArchiveName, Handlers, StoreResult } from '../../shared/bridge'
import type { Host } from '../host'
import { attachmentFolder } from './attachmentFolder'
import { copyName } from './attachmentName'
import { copyOut } from './copyOut'
import { detectType } from './detectType'
import { bytesSource } from './fileSource'
import { findAttachment, readHead } from './findAttachment'
import { createJobs } from './jobs'
import { removeLeftovers } from './keepFile'
import { makeOpenCopy, removeOpened } from './openCopy'
import { storeFile, storeFiles } from './storeFiles'

type EvidenceHandlers = Pick<Handlers, Extract<keyof Handlers, `evidence.${string}` | 'jobs.stop'>>

const nothing: StoreResult = { stored: [], refused: [], stopped: false }

/** Everything the page can ask about files. Paths come from the system's dialogs and drops, never from the page. */
export function createEvidenceHandlers(host: Host): EvidenceHandlers {
  const { dataFolder } = host
  const jobs = createJobs()
  const folderOf = (archive: ArchiveName) => attachmentFolder(dataFolder, archive)
  const cleaned = Promise.all([
    removeLeftovers(folderOf('main')),
    removeLeftovers(folderOf('sample')),
    removeOpened(dataFolder),
  ])

  const store = async (archive: ArchiveName, job: string, paths: readonly string[], signal: AbortSignal) => {
    await cleaned
    return storeFiles(folderOf(archive), paths, signal, (done, total, name) =>
      host.send('job.progress', { job, done, total, name }),
    )
  }

  return {
    'evidence.storeBytes': async (archive, name, bytes) => {
      await cleaned
      return storeFile(folderOf(archive), name, bytesSource(bytes), new AbortController().signal)
    },

    'evidence.storePaths': (archive, job, paths) =>
      jobs.run(job, signal => store(archive, job, paths, signal)),

    'evidence.choose': (archive, job) =>
      jobs.run(job, async signal => {
        const window = host.window()
        if (window === null) return nothing
        const chosen = await dialog.showOpenDialog(window, {
          title: '添加材料',
          buttonLabel: '添加',
          properties: ['openFile', 'multiSelections'],
        })
        return chosen.canceled ? nothing : store(archive, job, chosen.filePaths, signal)
      }),

    'evidence.open': async (_archive, hash, name) => {
      const kept = await findAttachment(dataFolder, hash)
      if (kept === null) return { ok: false, code: 'attachmentGone' }
      const copy = await makeOpenCopy(dataFolder, kept, hash, name)
      if (!copy.ok) return copy
      return (await shell.openPath(copy.file)) === '' ? { ok: true } : { ok: false, code: 'openFailed' }
    },

    'evidence.saveCopy': async (_archive, hash, name) => {
      const kept = await findAttachment(dataFolder, hash)
      const head = kept === null ? null : await readHead(kept)
      const window = host.window()
      if (kept === null || head === null) return { ok: false, code: 'attachmentGone' }
      if (window === null) return { ok: false, code: 'cancelled' }
      const chosen = await dialog.showSaveDialog(window, {
        title: '另存一份',
        defaultPath: copyName(name, detectType(head, name)),
      })
      if (chosen.canceled) return { ok: false, code: 'cancelled' }
      return copyOut(kept, hash, chosen.filePath)
    },

    'evidence.removeSample': async () => {
      await rm(folderOf('sample'), { recursive: true, force: true })
      await removeOpened(dataFolder)
      return { ok: true }
    },

    'jobs.stop': id => Promise.resolve(jobs.stop(id)),
  }
}
