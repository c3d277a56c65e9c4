import { readFileSync } from 'node:fs'
import { table } from './markdown.ts'

const source = readFileSync(new URL('../runtime/options.ts', import.meta.url), 'utf8')

/** An option of the runtime: its name, its comment, and its default. */
interface Option {
  readonly name: string
  readonly meaning: string
  readonly fallback: string
}

const member = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\?:/g

/** The options of an interface, read from the comments of the runtime's source. */
const readOptions = (name: 'SharedOptions' | 'PageOptions'): readonly Option[] => {
  const [, body = ''] = new RegExp(`export interface ${name} [^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? []
  return [...body.matchAll(member)].map(([, comment = '', name = '']) => {
    const prose = comment
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const [meaning = '', fallback = ''] = prose.split(/ ?@default /)
    return { name, meaning, fallback }
  })
}

/** A table of the options that an interface of the runtime has. */
export const optionsTable = (name: 'SharedOptions' | 'PageOptions'): string =>
  table(
    ['option', 'default', 'meaning'],
    readOptions(name).map((option) => [`\`${option.name}\``, `\`${option.fallback}\``, option.meaning]),
  )
