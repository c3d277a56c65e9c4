import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { bundleParts } from '../../test/bundle-parts.ts'
import { schemaPath } from '../schema-file.ts'
import { validatePath } from '../validate-file.ts'
import { writeValidators } from './load-checks.ts'

const runtime = fileURLToPath(new URL('../../runtime/', import.meta.url))

/** What is loaded with the first body, and with the first body that doesn't match. */
export interface ValidationParts {
  readonly first: readonly string[]
  readonly later: readonly string[]
}

/** Bundles the validators of these operations. */
export const bundleOf = async (vendor: Vendor, operations: readonly string[]): Promise<ValidationParts> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-size-'))
  try {
    const files = writeValidators({ vendor, folder, runtime })
    const exports = vendor.operations
      .filter(({ id }) => operations.includes(id))
      .map(({ id, notes }) => `export { ${id} } from '${files.get(validatePath(notes.resource))}'`)
    const { first, validation: later } = await bundleParts({ text: exports.join('\n'), folder })
    return { first, later }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Bundles all schemas of a client. */
export const schemaBundle = async (vendor: Vendor): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-size-'))
  try {
    const file = writeValidators({ vendor, folder, runtime }).get(schemaPath)
    return (await bundleParts({ text: `export * from '${file}'`, folder })).first
  } finally {
    rmSync(folder, { recursive: true })
  }
}
