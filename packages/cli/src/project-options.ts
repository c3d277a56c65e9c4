import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the root `package.json` of a project says about it. */
export interface ProjectOptions {
  /** Patterns of folders that are packed besides clients, mocks and contracts: `sendspec.packages`. */
  readonly packages: readonly string[]
  readonly repository?: string
  /** The npm registry that offers the packages, if it isn't npm's: `sendspec.registry`. */
  readonly registry?: string
  /** Who answers questions about OpenAPI documents: `sendspec.contact`. */
  readonly contact?: { readonly name?: string; readonly email?: string; readonly url?: string }
}

interface RootManifest {
  readonly repository?: string | { readonly url?: string }
  readonly sendspec?: Partial<Pick<ProjectOptions, 'packages' | 'registry' | 'contact'>>
}

export const projectOptions = (root: string): ProjectOptions => {
  const file = join(root, 'package.json')
  const { repository, sendspec = {} }: RootManifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const url = typeof repository === 'string' ? repository : repository?.url
  const { packages = [], registry, contact } = sendspec
  return {
    packages,
    ...(url !== undefined && { repository: url }),
    ...(registry !== undefined && { registry: registry.replace(/\/?$/, '/') }),
    ...(contact && { contact }),
  }
}
