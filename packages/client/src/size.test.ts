import { join } from 'node:path'
import { pascalCase } from '@sendspec/contract'
import { makeWorkspace, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from './index.ts'
import { type BundleParts, bundleParts, gzipSize } from './test/bundle-parts.ts'
import { subjects } from './test/vendors.ts'

/**
 * Bytes after gzip of one operation with everything that a call can need except validation: checks of options and
 * parameters, the queue of the rate limit, retries, timeouts, budget, token refresh, middleware, and the hiding of tokens.
 * The goal is 3,500. Without any of these a call takes 2,680, as much as openapi-fetch; `pnpm bench features` has what each
 * of them adds. 18 of them read an error of a documented range; 110 find the token in errors within errors, and in
 * what they hold; 45 refuse what has no text in a query and a whole host as a part of one, and read several values of a
 * header. Parts that are loaded later would be missing just when they are needed: retries during an outage.
 */
const ONE_OPERATION = 6640
/** The facts of an operation. One that is the first to have path parameters, rules and response headers takes most. */
const FURTHER_OPERATION = 175
/** Loaded with the first body, for all operations of a resource: predicates, without a word about what is wrong. */
const VALIDATION = 1440
/** Loaded with the first body that has drift: the shapes as data, the findings, and what compares them with a body. */
const EXPLANATION = 2750

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const { vendor } of subjects) await workspace.write(clientFiles(vendor))
})
afterAll(() => workspace.remove())

const bundle = (id: string, names: readonly string[]): Promise<BundleParts> => {
  const file = join(workspace.path, 'clients', id, 'src/index.ts')
  return bundleParts({ text: `export { ${names.join(', ')} } from ${JSON.stringify(file)}`, folder: workspace.path })
}

describe.for(subjects.map(({ vendor }) => [vendor.id, vendor] as const))('a bundle of %s', ([id, vendor]) => {
  const connect = `connect${pascalCase(id)}`
  const operations = vendor.operations.map((operation) => operation.id)

  test('is small with one operation', async () => {
    for (const operation of operations) {
      const { first, validation, explanation } = await bundle(id, [connect, operation])
      expect(gzipSize(first), operation).toBeGreaterThan(2000)
      expect(gzipSize(first), operation).toBeLessThanOrEqual(ONE_OPERATION)
      expect(gzipSize(validation), operation).toBeLessThanOrEqual(VALIDATION)
      expect(gzipSize(explanation), operation).toBeLessThanOrEqual(EXPLANATION)
    }
  })

  test('grows little with each further operation', async () => {
    const sizes = await Promise.all(
      operations.map(async (_, index) =>
        gzipSize((await bundle(id, [connect, ...operations.slice(0, index + 1)])).first),
      ),
    )
    for (const [index, size] of sizes.slice(1).entries()) {
      expect(size - (sizes[index] ?? 0), operations[index + 1]).toBeLessThanOrEqual(FURTHER_OPERATION)
    }
  })

  test('holds nothing that is not used', async () => {
    const text = (await bundle(id, [connect, operations[0] ?? ''])).first.join('')
    for (const unused of ['CallError', 'replaceAll', 'an earlier page', ' within ±']) {
      expect(text).not.toContain(unused)
    }
    for (const other of operations.slice(1)) expect(text).not.toContain(`"${other}"`)
    const templates = vendor.servers.some(({ url }) => /\{\w+\}./.test(url))
    expect(text.includes('digits, dots and hyphens')).toBe(templates)
  })
})
