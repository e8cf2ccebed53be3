import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findViolations } from './boundaries'

const root = path.resolve(import.meta.dirname, '..')
const rooms = ['shared', 'electron', 'renderer', 'e2e', '.ci', 'resources']

function readProject(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const room of rooms) {
    for (const name of readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })) {
      const file = `${room}/${name.split(path.sep).join('/')}`
      const isSource = /\.(tsx?|mjs)$/.test(name)
      // Of other files only the name matters: an import must mean something that is there.
      if (/\.\w+$/.test(name)) files.set(file, isSource ? readFileSync(path.join(root, file), 'utf8') : '')
    }
  }
  return files
}

const meeting = "export const meeting = defineKind({ id: 'meeting' })\n"

/** A small house that keeps every rule; each case below breaks one. */
const house: Readonly<Record<string, string>> = {
  'shared/bridge.ts': "import { z } from 'zod'\nexport const contract = z\n",
  'shared/domain/day.ts': 'export const day = 1\n',
  'shared/fields/text.ts': "import { day } from '../domain/day'\nexport const text = day\n",
  'shared/kinds/kind.ts': "import { text } from '../fields/text'\nexport const defineKind = text\n",
  'shared/kinds/meeting.ts': `import { defineKind } from './kind'\n${meeting}`,
  'shared/kinds/training.ts': "import { defineKind } from './kind'\nexport const training = defineKind\n",
  'shared/kinds/index.ts': "import { meeting } from './meeting'\nexport const kinds = [meeting]\n",
  'electron/main.ts':
    "import { app } from 'electron'\nimport path from 'node:path'\nexport const a = [app, path]\n",
  'electron/preload.ts':
    "import { ipcRenderer } from 'electron'\nimport type { contract } from '../shared/bridge'\n",
  'electron/workbook/write.ts': "import ExcelJS from 'exceljs'\nexport const w = ExcelJS\n",
  'electron/vault/store.ts': "import fs from 'node:fs'\nexport const s = fs\n",
  'renderer/tokens.css': '',
  'renderer/main.tsx':
    "import './tokens.css'\nimport { HomePage } from './pages/HomePage'\nexport const m = HomePage\n",
  'renderer/kindViews.tsx': "export const isMeeting = (kind: string) => kind === 'meeting'\n",
  'renderer/ui/Button.tsx': "import { useState } from 'react'\nexport const Button = useState\n",
  'renderer/data/database.ts': "import Dexie from 'dexie'\nexport const d = Dexie\n",
  'renderer/data/useRecords.ts': "import { useState } from 'react'\nexport const u = useState\n",
  'renderer/form/Form.tsx': "import { d } from '../data/database'\nexport const Form = d\n",
  'renderer/ledger/Ledger.tsx': "import { Form } from '../form/Form'\nexport const Ledger = Form\n",
  'renderer/print/Paper.tsx': 'export const Paper = 1\n',
  'renderer/pages/HomePage.tsx':
    "import { Ledger } from '../ledger/Ledger'\nexport const HomePage = Ledger\n",
  'renderer/pages/PeoplePage.tsx': 'export const PeoplePage = 1\n',
  'e2e/start.spec.ts': "import { test } from '@playwright/test'\nexport const t = test\n",
}

function complaints(changes: Readonly<Record<string, string>>): readonly string[] {
  const files = new Map(Object.entries({ ...house, ...changes }))
  return findViolations(files).map(({ file, what }) => `${file}: ${what}`)
}

describe('the rooms of the house', () => {
  it('keep their walls in this project', () => {
    expect(findViolations(readProject()).map(({ file, what }) => `${file}: ${what}`)).toEqual([])
  })

  it('are allowed what they need', () => {
    expect(complaints({})).toEqual([])
  })

  const planted: readonly (readonly [string, string, string, string])[] = [
    [
      'a kind that knows another kind',
      'shared/kinds/meeting.ts',
      "import { training } from './training'",
      'training',
    ],
    ['a kind that uses a package', 'shared/kinds/meeting.ts', "import { z } from 'zod'", 'zod'],
    [
      'a kind that knows the bridge',
      'shared/kinds/meeting.ts',
      "import { contract } from '../bridge'",
      'bridge',
    ],
    ['pure code that reads files', 'shared/domain/day.ts', "import fs from 'node:fs'", 'node:fs'],
    [
      'pure code that uses a package off the list',
      'shared/domain/day.ts',
      "import Dexie from 'dexie'",
      'dexie',
    ],
    [
      'pure code that knows the page',
      'shared/domain/day.ts',
      "import '../../renderer/main'",
      'renderer/main.tsx',
    ],
    ['pure code that reads the clock', 'shared/domain/day.ts', 'export const t = Date.now()', 'Date.now'],
    ['pure code that asks for today', 'shared/domain/day.ts', 'export const t = new Date()', 'new Date()'],
    [
      'pure code that makes an id',
      'shared/domain/day.ts',
      'export const t = crypto.randomUUID()',
      'randomUUID',
    ],
    [
      'pure code that touches the page',
      'shared/domain/day.ts',
      'export const t = document.title',
      'document.title',
    ],
    [
      'a preload that carries schemas',
      'electron/preload.ts',
      "import { contract } from '../shared/bridge'",
      'bridge',
    ],
    ['a preload that uses Node', 'electron/preload.ts', "import fs from 'node:fs'", 'node:fs'],
    ['ExcelJS outside the workbook process', 'electron/main.ts', "import ExcelJS from 'exceljs'", 'exceljs'],
    ['ExcelJS pulled in by the host', 'electron/main.ts', "import { w } from './workbook/write'", '只能用'],
    [
      'a workbook process that needs Electron',
      'electron/workbook/write.ts',
      "import { app } from 'electron'",
      'electron',
    ],
    [
      'a host that knows the page',
      'electron/main.ts',
      "import { d } from '../renderer/data/database'",
      'database',
    ],
    [
      'a small part that knows records',
      'renderer/ui/Button.tsx',
      "import { d } from '../data/database'",
      'database',
    ],
    ['a small part that knows kinds', 'renderer/ui/Button.tsx', "import '../../shared/kinds/index'", 'kinds'],
    ['a foreign part library', 'renderer/ui/Button.tsx', "import { Menu } from 'antd'", 'antd'],
    ['data that draws', 'renderer/data/database.ts', "import { useState } from 'react'", 'React'],
    ['Dexie outside the data room', 'renderer/form/Form.tsx', "import Dexie from 'dexie'", 'dexie'],
    ['a form that knows a ledger', 'renderer/form/Form.tsx', "import '../ledger/Ledger'", 'Ledger'],
    ['a page that uses Node', 'renderer/pages/HomePage.tsx', "import fs from 'node:fs'", 'node:fs'],
    ['a page that knows a page', 'renderer/pages/HomePage.tsx', "import './PeoplePage'", 'PeoplePage'],
    [
      'a test on the screen that reads the source',
      'e2e/start.spec.ts',
      "import '../shared/domain/day'",
      'day',
    ],
    ['a file from outside the project', 'electron/main.ts', "import '../../shared/domain/x'", '../../shared'],
    ['an absolute path', 'electron/main.ts', "import '/srv/x'", '/srv/x'],
    ['a late import', 'shared/domain/day.ts', "export const f = () => import('node:fs')", 'node:fs'],
    ['an import by require', 'shared/domain/day.ts', "export const f = require('node:fs')", 'node:fs'],
    ['a passed-on export', 'shared/domain/day.ts', "export * from 'dexie'", 'dexie'],
    ['a circle', 'shared/domain/day.ts', "import { text } from '../fields/text'", '循环引用'],
    [
      'a kind id compared',
      'renderer/form/Form.tsx',
      "export const f = (k: string) => k === 'meeting'",
      'meeting',
    ],
    ['a kind id in a switch', 'shared/domain/day.ts', "switch (k) { case 'meeting': break }", 'meeting'],
    ['a file that grew too long', 'electron/vault/store.ts', '// x\n'.repeat(251), '超过 250 行'],
    ['a file without a room', 'lib/x.ts', '', '不属于任何一屋'],
  ]

  it.each(planted)('refuse %s', (_name, file, line, expected) => {
    const found = complaints({ [file]: `${line}\n${house[file] ?? ''}` })
    expect(found).toContainEqual(expect.stringContaining(file))
    expect(found.join('\n')).toContain(expected)
  })

  it('let a field type carry the name of a kind', () => {
    expect(
      complaints({ 'renderer/form/Form.tsx': "export const f = (k: F) => k.type === 'meeting'\n" }),
    ).toEqual([])
  })
})
