import { SaxesParser } from 'saxes'

/** Words that are not in the text any more, or stand there twice: tracked deletions, what older programs draw instead. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** The words of word/document.xml, a line a paragraph; cells of tables are paragraphs like others. Throws for broken XML. */
export function docxText(xml: string): string {
  const lines: string[] = []
  const open: string[] = []
  let skipping = 0
  let isText = false
  let isSetting = false
  const write = (text: string): void => {
    const last = open.pop()
    if (last !== undefined) open.push(last + text)
  }
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    if (skipped.has(name)) skipping += 1
    if (skipping > 0) return
    if (name === 'w:p') open.push('')
    else if (name === 'w:t') isText = true
    // Within the settings of a paragraph w:tab is a stop, not a sign.
    else if (open.length > 0 && signs[name] !== undefined && !isSetting) write(signs[name])
    if (name === 'w:pPr') isSetting = true
  })
  parser.on('text', text => {
    if (isText && skipping === 0) write(text)
  })
  parser.on('closetag', ({ name }) => {
    if (skipped.has(name)) skipping -= 1
    else if (skipping > 0) return
    else if (name === 'w:t') isText = false
    else if (name === 'w:pPr') isSetting = false
    else if (name === 'w:p') lines.push(open.pop() ?? '')
  })
  parser.write(xml).close()
  return lines.join('\n')
}
