import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const top = fileURLToPath(new URL('../../../../', import.meta.url))

// Inside this package, so that contracts written there find zod, ts-rest and the notation.
const home = fileURLToPath(new URL('../../.tmp/', import.meta.url))

/** An empty workspace with the settings of the repository. Its caller removes it. */
export const makeWorkspaceFolder = async (name: string): Promise<string> => {
  await mkdir(home, { recursive: true })
  const root = await mkdtemp(join(home, `${name}-`))
  await mkdir(join(root, 'contracts'))
  for (const file of ['tsconfig.base.json', 'pnpm-workspace.yaml']) await cp(join(top, file), join(root, file))
  return root
}
