import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reading, Vendor } from '@sendspec/contract'
import type { Check } from '../../runtime/validate/check.ts'
import type { Verdict } from '../../runtime/validate/verdict.ts'
import { checkFile, checksName } from '../check-file.ts'
import { verdictFile, verdictsName } from '../verdict-file.ts'

const runtime = new URL('../../runtime/', import.meta.url).href

type ByStatus<Value> = Record<string, Record<number, Value>>

/** The tables of a vendor's generated files, by operation and status. */
const loadTables = async <Value>(
  vendor: Vendor,
  fileOf: (resource: string) => string,
  nameOf: (operation: string) => string,
): Promise<ByStatus<Value>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-checks-'))
  try {
    const tables: ByStatus<Value> = {}
    for (const resource of Object.keys(vendor.resources)) {
      const file = join(folder, `${resource}.ts`)
      writeFileSync(file, fileOf(resource).replaceAll("'../runtime/", `'${runtime}`))
      const module: ByStatus<Value> = await import(pathToFileURL(file).href)
      for (const { id, notes } of vendor.operations) {
        const found = module[nameOf(id)]
        if (notes.resource === resource && found) tables[id] = found
      }
    }
    return tables
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The generated checks of a vendor, by operation and status. */
export const loadChecks = (vendor: Vendor, reading: Extract<Reading, string> = 'observed'): Promise<ByStatus<Check>> =>
  loadTables(
    vendor,
    (resource) => checkFile(vendor, resource, reading),
    (id) => checksName(id, reading),
  )

/** The generated verdicts of a vendor, by operation and status. `edit` is what to change about their files. */
export const loadVerdicts = (vendor: Vendor, edit = (text: string): string => text): Promise<ByStatus<Verdict>> =>
  loadTables(vendor, (resource) => edit(verdictFile(vendor, resource)), verdictsName)
