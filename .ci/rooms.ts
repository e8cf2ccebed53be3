/** What a file of a room may reach. Patterns are matched against the path in the project or the package's name. */
export type Room = {
  readonly name: string
  /** The first room whose pattern matches a file is its room. */
  readonly files: RegExp
  readonly mayImport: readonly RegExp[]
  /** Reachable for their types only, so that nothing of them is bundled. */
  readonly mayImportTypes?: readonly RegExp[]
  readonly packages: readonly RegExp[]
}

const node = /^node:/
const shared = /^shared\//
const pureJs = [/^zod$/, /^@noble\/hashes\//, /^pinyin-pro$/]
const react = [/^react(\/.*)?$/, /^react-dom(\/.*)?$/]
const uiKit = [/^@tanstack\/react-virtual$/]
const styles = /\.css$/
/** What the frame offers to pages, such as the address of another page; functions and hooks, never its components. */
const frameServices = /^renderer\/app\/[a-z]\w*\.ts$/
const anything = /(?:)/

export const rooms: readonly Room[] = [
  { name: '工具', files: /^\.ci\/|\.config\.ts$/, mayImport: [anything], packages: [anything] },
  {
    name: '测试',
    files: /\.test\.tsx?$/,
    mayImport: [
      /^(shared|electron|renderer|resources|\.ci)\//,
      /^e2e\/(readers\/|harness\/hostileTexts\.ts$)/,
    ],
    packages: [anything],
  },

  { name: '记录种类目录', files: /^shared\/kinds\/(index|kind)\.ts$/, mayImport: [shared], packages: pureJs },
  {
    name: '记录种类',
    files: /^shared\/kinds\//,
    mayImport: [/^shared\/kinds\/kind\.ts$/, /^shared\/(fields|domain)\//],
    packages: [],
  },
  { name: 'shared', files: shared, mayImport: [shared, /^resources\/.*\.json$/], packages: pureJs },

  {
    name: 'preload',
    files: /^electron\/preload\.ts$/,
    mayImport: [],
    mayImportTypes: [/^shared\/bridge\.ts$/, /^electron\/bridgeAnswer\.ts$/],
    packages: [/^electron$/],
  },
  {
    name: '工作簿进程',
    files: /^electron\/workbook\//,
    mayImport: [/^electron\/workbook\//, shared],
    packages: [/^exceljs$/, /^fflate$/, /^saxes$/, node],
  },
  {
    name: '附件库',
    files: /^electron\/vault\//,
    mayImport: [/^electron\/(?!workbook\/)/, shared],
    packages: [/^electron$/, /^exifr(\/.*)?$/, node],
  },
  {
    name: '草稿',
    files: /^electron\/drafts\//,
    mayImport: [/^electron\/(?!workbook\/)/, shared],
    packages: [/^electron$/, /^fflate$/, /^saxes$/, node],
  },
  {
    // Runs in plain Node: what needs Electron is out of its reach.
    name: '查看',
    files: /^electron\/inspect\//,
    mayImport: [/^electron\/(inspect|drafts)\//, shared],
    packages: [node],
  },
  {
    name: '主机',
    files: /^electron\//,
    mayImport: [/^electron\/(?!workbook\/)/, shared],
    mayImportTypes: [/^electron\/workbook\//],
    packages: [/^electron$/, /^zod$/, node],
  },

  {
    name: '界面零件',
    files: /^renderer\/ui\//,
    mayImport: [/^renderer\/ui\//, /^shared\/domain\//],
    packages: [...react, ...uiKit],
  },
  {
    name: '数据',
    files: /^renderer\/data\//,
    mayImport: [/^renderer\/data\//, shared],
    packages: [/^dexie(-react-hooks)?$/, /^react$/, ...pureJs],
  },
  {
    name: '表单',
    files: /^renderer\/form\//,
    mayImport: [/^renderer\/(form|evidence|data|ui)\//, shared],
    packages: [...react, ...uiKit],
  },
  {
    name: '材料',
    files: /^renderer\/evidence\//,
    mayImport: [/^renderer\/(evidence|data|ui)\//, shared],
    packages: [...react, ...uiKit],
  },
  {
    name: '打印页',
    files: /^renderer\/print\//,
    mayImport: [/^renderer\/(print|data|ui)\//, /^renderer\/tokens\.css$/, shared],
    packages: [...react, /^@fontsource\//],
  },
  {
    name: '台账',
    files: /^renderer\/ledger\//,
    mayImport: [
      /^renderer\/(ledger|form|evidence|print|data|ui)\//,
      /^renderer\/kindViews\.tsx$/,
      frameServices,
      shared,
    ],
    packages: [...react, ...uiKit],
  },
  {
    name: '总结页',
    files: /^renderer\/pages\/summary\//,
    mayImport: [/^renderer\/(pages|ledger|form|print|data|ui)\//, frameServices, shared],
    packages: [...react, ...uiKit, /^prosemirror-/],
  },
  {
    name: '页面',
    files: /^renderer\/pages\//,
    mayImport: [
      /^renderer\/(pages|ledger|form|print|data|ui)\//,
      /^renderer\/kindViews\.tsx$/,
      frameServices,
      shared,
    ],
    packages: [...react, ...uiKit],
  },
  {
    name: '页面框架',
    files: /^renderer\/(app\/.*|[^/]+)$/,
    mayImport: [/^renderer\//, shared],
    packages: [...react, ...uiKit, /^@fontsource\//],
  },

  {
    name: '真机检查',
    files: /^e2e\//,
    mayImport: [/^e2e\//],
    packages: [/^@playwright\/test$/, /^axe-core$/, /^fflate$/, /^saxes$/, /^exceljs$/, node],
  },
  { name: '样式', files: styles, mayImport: [anything], packages: [/^@fontsource\//] },
]

export function roomOf(file: string): Room | undefined {
  return rooms.find(room => room.files.test(file))
}
