import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Reading, Vendor } from '@sendspec/contract'
import type { Check } from '../../runtime/validate/check.ts'
import type { Params } from '../../runtime/validate/params.ts'
import type { BodyVerdict } from '../../runtime/validate/verdict.ts'
import { checkFile, checksName } from '../check-file.ts'
import { verdictFile, verdictsName } from '../verdict-file.ts'

const runtime = new URL('../../runtime/', import.meta.url).href

type Table<Value> = Record<number, Value>
type ByStatus<Value> = Record<string, Table<Value>>

/** What a vendor's generated files export for each operation. */
const loadTables = async <Value>(
  vendor: Vendor,
  fileOf: (resource: string) => string,
  nameOf: (operation: string) => string,
): Promise<Record<string, Value>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-checks-'))
  try {
    const tables: Record<string, Value> = {}
    for (const resource of Object.keys(vendor.resources)) {
      const file = join(folder, `${resource}.ts`)
      writeFileSync(file, fileOf(resource).replaceAll("'../runtime/", `'${runtime}`))
      const module: Record<string, Value> = await import(pathToFileURL(file).href)
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

/** The generated checks of a vendor, by operation and status: those for a call with these parameters. */
export const loadChecks = async (
  vendor: Vendor,
  reading: Extract<Reading, string> = 'observed',
  params: Params = {},
): Promise<ByStatus<Check>> => {
  const tables = await loadTables<Table<Check> | ((params: Params) => Table<Check>)>(
    vendor,
    (resource) => checkFile(vendor, resource, reading),
    (id) => checksName(id, reading),
  )
  const chosen = Object.entries(tables).map(([id, table]) => [id, typeof table === 'function' ? table(params) : table])
  return Object.fromEntries(chosen)
}

/** The generated verdicts of a vendor, by operation and status. `edit` is what to change about their files. */
export const loadVerdicts = (vendor: Vendor, edit = (text: string): string => text): Promise<ByStatus<BodyVerdict>> =>
  loadTables(vendor, (resource) => edit(verdictFile(vendor, resource)), verdictsName)
