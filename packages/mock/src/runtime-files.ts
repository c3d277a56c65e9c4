import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = new URL('./runtime/', import.meta.url)

// Part of this package's source, read once like an import: generated files depend on nothing outside it.
const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(fileURLToPath(folder), join(parentPath, name)).split(sep).join('/'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)

const header = (name: string): string =>
  `// Made by Sendspec. Do not edit: change the source and run \`sendspec generate\`.\n// Source: packages/mock/src/runtime/${name}\n`

/** The files of the runtime, which every mock package has, by name. */
export const runtimeFiles = (): ReadonlyMap<string, string> =>
  new Map([...sources].map(([name, text]) => [name, withHeader(name, text)]))

const withHeader = (name: string, text: string): string => {
  const shebang = /^#!.*\n/.exec(text)?.[0] ?? ''
  return `${shebang}${header(name)}\n${text.slice(shebang.length)}`
}
