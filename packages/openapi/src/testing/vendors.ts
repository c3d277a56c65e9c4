import { globSync } from 'node:fs'
import type { Vendor } from '@sendspec/contract'
import { everyKind } from '@sendspec/testing'

const root = new URL('../../../../', import.meta.url)

const load = async (file: string): Promise<Vendor> => {
  const module: { vendor: Vendor } = await import(new URL(file, root).href)
  return module.vendor
}

const files = globSync('contracts/*/index.ts', { cwd: root }).sort()

/** A made-up vendor that uses all of the vocabulary, and every vendor of this repository. */
export const vendors: readonly Vendor[] = [everyKind(), ...(await Promise.all(files.map(load)))]

export const readings = ['documented', 'observed'] as const
