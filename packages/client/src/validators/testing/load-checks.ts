import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reading, Vendor } from '@sendspec/contract'
import type { Check } from '../../runtime/validate/check.ts'
import { checkFile, checksName } from '../check-file.ts'

const runtime = new URL('../../runtime/', import.meta.url).href

/** The generated checks of a vendor, by operation and status. */
export const loadChecks = async (
  vendor: Vendor,
  reading: Extract<Reading, string> = 'observed',
): Promise<Record<string, Record<number, Check>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-checks-'))
  try {
    const checks: Record<string, Record<number, Check>> = {}
    for (const resource of Object.keys(vendor.resources)) {
      const file = join(folder, `${resource}.ts`)
      writeFileSync(file, checkFile(vendor, resource, reading).replaceAll("'../runtime/", `'${runtime}`))
      const module: Record<string, Record<number, Check>> = await import(pathToFileURL(file).href)
      for (const { id, notes } of vendor.operations) {
        const found = module[checksName(id, reading)]
        if (notes.resource === resource && found) checks[id] = found
      }
    }
    return checks
  } finally {
    rmSync(folder, { recursive: true })
  }
}
