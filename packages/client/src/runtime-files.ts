import { readdirSync, readFileSync } from 'node:fs'
import { header } from './header.ts'

const folder = new URL('./runtime/', import.meta.url)

// Part of this package's own source, read once like an import: nothing outside it decides what is generated.
const sources: ReadonlyMap<string, string> = new Map(
  [...readdirSync(folder), ...readdirSync(new URL('validate/', folder)).map((name) => `validate/${name}`)]
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)

/** The runtime as it stands in every client, by path in `src/`. */
export const runtimeFiles = (): ReadonlyMap<string, string> =>
  new Map(
    [...sources].map(([name, text]) => [
      `runtime/${name}`,
      `${header(`packages/client/src/runtime/${name}`)}\n${text}`,
    ]),
  )
