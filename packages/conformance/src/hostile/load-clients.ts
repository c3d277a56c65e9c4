import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadVendors, openProject } from '@sendspec/cli'
import type { Vendor } from '@sendspec/contract'

/** What results of every operation have in common. */
export interface AnyResult {
  readonly ok: boolean
  readonly kind?: string
  readonly status?: number
  readonly response?: Response
  readonly drift?: readonly object[]
  readonly attempts: number
  readonly elapsed: number
}

export interface AnyCall {
  (params: object, options?: object): Promise<AnyResult>
  readonly items?: (params: object, options?: object) => AsyncIterable<unknown>
}

export type AnyClient = Readonly<Record<string, AnyCall>>

/** A vendor and what its generated client package exports. */
export interface ClientModule {
  readonly vendor: Vendor
  readonly create: (options: object) => AnyClient
  readonly unwrap: (result: object) => Promise<unknown>
  readonly logCalls: (log: (entry: object) => void) => object
  readonly createRateLimit: (limit: { readonly requests: number; readonly per: number }) => object
}

/** The generated client of every vendor of this project. */
export const loadClients = async (): Promise<readonly ClientModule[]> => {
  const project = await openProject()
  const vendors = await loadVendors(project, project.vendorIds)
  return Promise.all(
    vendors.map(async (vendor) => {
      const file = join(project.root, 'generated', 'clients', vendor.id, 'src', 'index.ts')
      const module = (await import(pathToFileURL(file).href)) as Record<string, unknown> & ClientModule
      const [, create] = Object.entries(module).find(([name]) => /^create(?!RateLimit)/.test(name)) ?? []
      const { unwrap, logCalls, createRateLimit } = module
      return { vendor, create: create as ClientModule['create'], unwrap, logCalls, createRateLimit }
    }),
  )
}
