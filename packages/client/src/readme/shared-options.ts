import { readFileSync } from 'node:fs'

const source = readFileSync(new URL('../runtime/options.ts', import.meta.url), 'utf8')

/** An option of the runtime: its name, its comment, and its default. */
interface Option {
  readonly name: string
  readonly meaning: string
  readonly fallback: string
}

const member = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\?:/g

/** The options that calls share with clients, read from the comments of the runtime's source. */
export const sharedOptions = (): readonly Option[] => {
  const [, body = ''] = /export interface SharedOptions \{\n([\s\S]*?)\n\}/.exec(source) ?? []
  return [...body.matchAll(member)].map(([, comment = '', name = '']) => {
    const prose = comment
      .replace(/^\s*\* ?/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    const [meaning = '', fallback = ''] = prose.split(/ ?@default /)
    return { name, meaning, fallback }
  })
}
