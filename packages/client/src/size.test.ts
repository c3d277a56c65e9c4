import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from './index.ts'
import { pascalCase } from './names.ts'
import { subjects } from './test/vendors.ts'
import { makeWorkspace, type Workspace } from './test/workspace.ts'

/**
 * Bytes after gzip of one operation with retries, timeouts, budget, rate limit, token refresh, middleware and the check of
 * its parameters; what validates is not in it. The goal is 2,600, what openapi-fetch takes without any of these. It is
 * missed by the checks before sending (base URL, token, path, headers, parameters: 700) and by messages that say what to
 * do next; both were kept.
 */
const ONE_OPERATION = 3650
const FURTHER_OPERATION = 250
/** What is loaded with the first body that is validated, for all operations of a resource. */
const VALIDATION = 2200
/** What is loaded with the first body that has drifted. */
const FINDINGS = 1000

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
})
afterAll(() => workspace.remove())

interface Bundle {
  readonly text: string
  /** Bytes after gzip of the part that is loaded first, and of those with this word in their names. */
  readonly size: (part?: string) => number
}

const bundle = async (id: string, names: readonly string[]): Promise<Bundle> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(join(workspace.path, 'clients', id, 'src/index.ts'))}`,
      resolveDir: workspace.path,
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: join(workspace.path, 'out'),
    write: false,
    logLevel: 'warning',
  })
  const parts = (part: string) => outputFiles.filter(({ path }) => path.includes(part))
  return {
    text: parts('stdin')
      .map(({ text }) => text)
      .join(''),
    size: (part = 'stdin') =>
      parts(part).reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
  }
}

describe.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))('a bundle of %s', ([id, vendor]) => {
  const connect = `connect${pascalCase(id)}`
  const operations = vendor.operations.map((operation) => operation.id)

  test('is small with one operation', async () => {
    for (const operation of operations) {
      const { size } = await bundle(id, [connect, operation])
      expect(size(), operation).toBeGreaterThan(2000)
      expect(size(), operation).toBeLessThanOrEqual(ONE_OPERATION)
      expect(size('.validate'), operation).toBeLessThanOrEqual(VALIDATION)
      expect(size('.findings'), operation).toBeLessThanOrEqual(FINDINGS)
    }
  })

  test('grows little with each further operation', async () => {
    const sizes = await Promise.all(
      operations.map(async (_, index) => (await bundle(id, [connect, ...operations.slice(0, index + 1)])).size()),
    )
    for (const [index, size] of sizes.slice(1).entries()) {
      expect(size - (sizes[index] ?? 0), operations[index + 1]).toBeLessThanOrEqual(FURTHER_OPERATION)
    }
  })

  test('holds nothing that is not used', async () => {
    const { text } = await bundle(id, [connect, operations[0] ?? ''])
    for (const unused of ['CallError', 'replaceAll', 'an earlier page', 'oneOf(', 'as the contract has it']) {
      expect(text).not.toContain(unused)
    }
    for (const other of operations.slice(1)) expect(text).not.toContain(`"${other}"`)
    const templates = vendor.servers.some(({ url }) => /\{\w+\}./.test(url))
    expect(text.includes('digits, dots and hyphens')).toBe(templates)
  })
})
