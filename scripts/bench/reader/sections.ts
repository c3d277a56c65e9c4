import { keyOf } from './described.ts'

/** What the pages say of each operation, found without the reader: the text from its method and path to the next ones. */
export interface Sections {
  /** The operations of the document that the pages name. */
  readonly named: ReadonlySet<string>
  /** Whether a section of the operation has this name or value as a word. */
  readonly states: (key: string, word: string) => boolean
}

const methods = /\b(?:GET|PUT|POST|DELETE|PATCH)\b/g

/** Text in which no markup separates a method from its path. Links lead to operations on other pages: they have no method. */
const plain = (text: string): string =>
  text
    .replace(/<a\b[^>]*>[\s\S]*?<\/a>/g, (link) => link.replace(methods, ' '))
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => / method="?(\w+)/i.exec(tag)?.[1] ?? ' ')
    .replace(/&#x7[bB];|&#123;/g, '{')
    .replace(/&#x7[dD];|&#125;/g, '}')
    .replace(/\\/g, '')

const call = /\b(GET|PUT|POST|DELETE|PATCH)\b\W{0,12}?(?:https?:\/\/[^\s/"'<]+)?(\/(?:\([^)\n]*\)|[^\s"'<>`|()])*)/g

/** @param keys The operations of the document. */
export const sectionsIn = (texts: readonly string[], keys: Iterable<string>, base: RegExp | undefined): Sections => {
  const all = new Set(keys)
  const sections = new Map<string, string[]>()
  for (const text of texts.map(plain)) {
    const calls = [...text.matchAll(call)]
      .map(([, method = '', path = ''], index, matches) => ({
        key: keyOf(method, base ? path.replace(base, '') : path),
        at: matches[index]?.index,
      }))
      .filter(({ key }) => all.has(key))
    calls.forEach(({ key, at }, index) => {
      const end = calls.slice(index).find((each) => each.key !== key)?.at
      sections.set(key, [...(sections.get(key) ?? []), text.slice(at, end)])
    })
  }
  return {
    named: new Set(sections.keys()),
    states: (key, word) => {
      const pattern = new RegExp(String.raw`(?<![\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\w-])`)
      return (sections.get(key) ?? []).some((section) => pattern.test(section))
    },
  }
}
