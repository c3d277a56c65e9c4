import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { bundleParts } from '../../test/bundle-parts.ts'
import { validationPath } from '../validation-file.ts'
import { validatorFiles } from '../validator-files.ts'

const runtime = fileURLToPath(new URL('../../runtime/', import.meta.url))

/** What is loaded with the first body, and what with the first that has drifted. */
export interface ValidationParts {
  readonly first: readonly string[]
  readonly later: readonly string[]
}

/** Bundles what validates these operations: what is loaded with a body, and what with one that has drifted. */
export const bundleOf = async (vendor: Vendor, operations: readonly string[]): Promise<ValidationParts> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-size-'))
  try {
    for (const [path, text] of validatorFiles(vendor)) {
      writeFileSync(join(folder, path.replace('checks/', '')), text.replaceAll("'../runtime/", `'${runtime}`))
    }
    const exports = vendor.operations
      .filter(({ id }) => operations.includes(id))
      .map(({ id, notes }) => `export { ${id} } from '${validationPath(notes.resource).replace('checks/', './')}'`)
    const { first, validation: later } = await bundleParts({ text: exports.join('\n'), folder })
    return { first, later }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
