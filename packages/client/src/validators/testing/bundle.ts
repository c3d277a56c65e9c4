import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Vendor } from '@sendspec/contract'
import { build } from 'esbuild'
import { checksName, checksPath } from '../check-file.ts'
import { validatorFiles } from '../validator-files.ts'

const runtime = fileURLToPath(new URL('../../runtime/', import.meta.url))

/** A bundle of what validates these operations. */
export const bundleOf = async (vendor: Vendor, operations: readonly string[]): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'sendspec-size-'))
  try {
    for (const [path, text] of validatorFiles(vendor)) {
      writeFileSync(join(folder, path.replace('checks/', '')), text.replaceAll("'../runtime/", `'${runtime}`))
    }
    const exports = vendor.operations
      .filter(({ id }) => operations.includes(id))
      .map(({ id, notes }) => {
        const file = checksPath(notes.resource).replace('checks/', './')
        return `export { ${checksName(id)} } from '${file}'`
      })
    const entry = join(folder, 'entry.ts')
    writeFileSync(entry, [`export { issuesOf } from '${runtime}validate/issues-of.ts'`, ...exports].join('\n'))
    const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const
    const { outputFiles } = await build({ ...options, entryPoints: [entry], logLevel: 'warning' })
    return outputFiles[0]?.text ?? ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const gzipSize = (text: string): number => gzipSync(text, { level: 9 }).length
