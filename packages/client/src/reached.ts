import { posix } from 'node:path'

const imports = /(?:from|import) ?\(?'(\.[^']+)'/g

/** The modules that these lead to, themselves included, by their imports. */
export const reachedFrom = (sources: ReadonlyMap<string, string>, entries: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const [, to = ''] of (sources.get(path) ?? '').matchAll(imports)) follow(posix.join(posix.dirname(path), to))
  }
  for (const entry of entries) follow(entry)
  return reached
}
