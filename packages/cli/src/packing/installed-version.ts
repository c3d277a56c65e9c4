import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SendspecError } from '@sendspec/contract'

/** The version of a dependency that a folder finds, as Node looks for it. */
export const installedVersion = (folder: string, name: string): string => {
  for (let from = folder; ; from = dirname(from)) {
    const file = join(from, 'node_modules', name, 'package.json')
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    if (from === dirname(from)) break
  }
  throw new SendspecError({ place: folder, what: `${name} is not installed`, next: `install ${name}` })
}
