import type { Vendor } from '@sendspec/contract'
import { makeWorkspace, parcels, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { neededParams } from './example.ts'
import { clientFiles } from './index.ts'
import { valueText } from './program-text.ts'
import { readModel } from './read-model.ts'

/**
 * How many operations a client has. The instantiations of the runtime, about 5,300, are divided by it, and so are the 1,100
 * that it takes to tell any other error from those that are listed.
 */
const OPERATIONS = 400

/** The made-up vendor with copies of those of its operations that have pages, or of all others. */
const vendorOf = (id: string, options: { readonly pages: boolean }): Vendor => {
  const chosen = parcels.operations.filter(({ notes }) => (notes.pagination !== undefined) === options.pages)
  const operations = Array.from({ length: OPERATIONS }, (_, index) => {
    const operation = chosen[index % chosen.length] as Vendor['operations'][number]
    return { ...operation, id: `${operation.id}${index}`, path: `/copy${index}${operation.path}` }
  })
  return { ...parcels, id, ledger: [], operations }
}

const vendors = { calls: vendorOf('calls', { pages: false }), lists: vendorOf('lists', { pages: true }) }

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  module: 'NodeNext',
  moduleDetection: 'force',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** A program that calls every operation and reads its results. */
const programFor = (vendor: Vendor, module: string): string => {
  const { name, calls } = readModel(vendor)
  const statements = calls.map(({ operation: { id }, params }) => {
    const result = `${id}Result`
    return `const ${result} = await client.${id}(${valueText(neededParams(params), 9)})\nif (${result}.ok) ${result}.data`
  })
  const create = `const client = create${name}({ token: 'x', region: 'eu' })`
  return [`import { create${name} } from '${module}'`, create, ...statements].join('\n')
}

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
  for (const vendor of Object.values(vendors)) {
    await workspace.write(clientFiles(vendor))
    const { output } = await workspace.run('tsc', '-p', `clients/${vendor.id}/tsconfig.build.json`)
    expect(output).toBe('')
  }
})
afterAll(() => workspace.remove())

const instantiations = async (name: string, text: string): Promise<number> => {
  const config = JSON.stringify({ compilerOptions, files: [`${name}.ts`] })
  await workspace.write(
    new Map([
      [`${name}.ts`, text],
      [`tsconfig.${name}.json`, config],
      ['package.json', '{ "type": "module" }'],
    ]),
  )
  const { status, output } = await workspace.run('tsc', '-p', `tsconfig.${name}.json`, '--extendedDiagnostics')
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' })
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1])
}

/**
 * The built package's declarations are read as they are; a client's sources are checked too if a project copies them.
 * Peers take 460 to 12,000 an operation. A list has three functions, and a walk whose types have to agree.
 */
test.for<['calls' | 'lists', 'dist/index.js' | 'src/index.ts', number]>([
  ['calls', 'dist/index.js', 1],
  ['lists', 'dist/index.js', 1],
  ['calls', 'src/index.ts', 25],
  ['lists', 'src/index.ts', 71],
])('each of the %s from %s costs the compiler no more than its budget', async ([id, module, budget]) => {
  const empty = await instantiations('empty', 'export {}')
  const whole = await instantiations(
    `${id}-${module.slice(0, 3)}`,
    programFor(vendors[id], `./clients/${id}/${module}`),
  )
  expect((whole - empty) / OPERATIONS).toBeGreaterThanOrEqual(0)
  expect((whole - empty) / OPERATIONS).toBeLessThanOrEqual(budget)
})
