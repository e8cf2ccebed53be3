import { SaxesParser } from 'saxes'

export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Names of the elements around it, joined by `/`. */
  readonly path: string
  /** The text directly inside it. */
  readonly text: string
}

/** All elements of a document in the order in which they open. Throws where the XML is not well formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const found: { name: string; attributes: Record<string, string>; path: string; text: string }[] = []
  const open: (typeof found)[number][] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const element = {
      name: tag.name,
      attributes: tag.attributes,
      path: open.map(one => one.name).join('/'),
      text: '',
    }
    found.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return found
}
