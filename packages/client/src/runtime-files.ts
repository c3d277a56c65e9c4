import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { header } from './module-text.ts'

const folder = new URL('./runtime/', import.meta.url)

// Part of this package's own source, read once like an import: nothing outside it decides what is generated.
const sources: ReadonlyMap<string, string> = new Map(
  [...readdirSync(folder), ...readdirSync(new URL('validate/', folder)).map((name) => `validate/${name}`)]
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => [`runtime/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
)

/** The modules that a module imports or exports from, by path. */
const importedBy = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from |import\()'(\.[^']*)'/g)].map(([, specifier = '']) =>
    posix.join(posix.dirname(path), specifier),
  )

const imports: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources].map(([path, text]) => [path, importedBy(path, text)]),
)

/**
 * The modules of the runtime that a client needs: those that its own modules import, and those that these import.
 * @param own The client's own modules, by path in `src/`.
 */
export const runtimeFiles = (own: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const needed = new Set([...own].flatMap(([path, text]) => importedBy(path, text)))
  // Modules that are added while the loop runs are visited too.
  for (const path of needed) for (const each of imports.get(path) ?? []) needed.add(each)
  return new Map(
    [...sources]
      .filter(([path]) => needed.has(path))
      .map(([path, text]) => [path, `${header(`packages/client/src/${path}`)}\n${text}`]),
  )
}
