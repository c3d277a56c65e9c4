import { globSync } from 'node:fs'
import type { Vendor } from '@sendspec/contract'

const root = new URL('../../../../', import.meta.url)

const load = async (file: string): Promise<Vendor> => {
  const module: { vendor: Vendor } = await import(new URL(file, root).href)
  return module.vendor
}

/** Every vendor of this repository. */
export const vendors = await Promise.all(globSync('contracts/*/index.ts', { cwd: root }).sort().map(load))
