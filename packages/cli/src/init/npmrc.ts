import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'

/** npm's settings of a project. */
export const npmrc = '.npmrc'

const textIn = (folder: string): string => {
  const file = join(folder, npmrc)
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/(?<=.)\n?$/, '\n') : ''
}

const registryOf = (text: string): string | undefined => /^@sendspec:registry\s*=\s*(\S+)/m.exec(text)?.[1]

/**
 * The settings of a project whose `@sendspec` packages come from a registry: by default, from the one that the current
 * folder names. `undefined` if there is nothing to write.
 * @throws SendspecError if the project names another one.
 */
export const npmrcOf = (options: { root: string; cwd: string; registry: string | undefined }): string | undefined => {
  const { root, cwd, registry = registryOf(textIn(cwd)) } = options
  const text = textIn(root)
  const own = registryOf(text)
  if (registry === undefined || own === registry) return undefined
  if (own === undefined) return `${text}@sendspec:registry=${registry}\n`
  throw new SendspecError({
    place: join(root, npmrc),
    what: `its registry of @sendspec is ${own}, not ${registry}`,
    next: `pass --registry ${own}, or remove that line`,
  })
}
