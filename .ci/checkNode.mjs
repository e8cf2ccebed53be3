// Written for old Node too: no newer syntax here, else the reader would see a SyntaxError instead of the sentence.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `这台电脑上的 Node 是 ${process.versions.node}，需要 20.19 或更新的版本。请先装好新版 Node，再运行一次。`,
  )
  process.exit(1)
}
