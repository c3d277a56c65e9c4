import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ModuleExport } from '@sendspec/scaffold'

/** Files of a contract that export no schemas and answers for other operations. */
const others =
  /^(?:index|contract|[^/]*\.test)\.ts$|^(?:evidence|ledger|dist|node_modules)\/|\/(?:routes|collection)\.ts$/

/** What the files of a contract export. @param folder The vendor's folder. */
export const moduleExports = async (folder: string): Promise<readonly ModuleExport[]> => {
  const files = globSync('**/*.ts', { cwd: folder, exclude: ['node_modules', 'dist'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !others.test(file))
    .sort()
  const modules = await Promise.all(
    files.map(async (file) => {
      const values = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>
      return Object.entries(values).map(([name, value]): ModuleExport => ({ file, name, value }))
    }),
  )
  return modules.flat()
}
