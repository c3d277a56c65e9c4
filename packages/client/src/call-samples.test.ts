import { afterAll, beforeAll, expect, test } from 'vitest'
import { callSamples } from './call-samples.ts'
import { clientFiles } from './client-files.ts'
import { subjects } from './test/vendors.ts'
import { makeWorkspace, type Workspace } from './test/workspace.ts'

let workspace: Workspace

beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterAll(() => workspace.remove())

test('the program of every operation type-checks against the generated client', async () => {
  for (const { vendor } of subjects) {
    await workspace.write(clientFiles(vendor))
    const programs = callSamples(vendor).map(
      ({ operation, program }) => [`${vendor.id}.${operation}.ts`, program] as const,
    )
    await workspace.write(new Map(programs.map(([name, text]) => [name, `${text}\nexport {}\n`])))
  }
  const paths = Object.fromEntries(
    subjects.map(({ vendor: { id } }) => [`@sendspec/${id}`, [`./clients/${id}/src/index.ts`]]),
  )
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    moduleDetection: 'force',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    paths,
  }
  await workspace.write(
    new Map([
      ['package.json', '{ "type": "module" }'],
      ['tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] })],
    ]),
  )
  expect(await workspace.run('tsc', '-p', '.')).toEqual({ status: 0, output: '' })
})

test('the recorded body of a request is given as it is', () => {
  const recorded = subjects.flatMap(({ vendor }) =>
    vendor.payloads
      .filter(({ part }) => part === 'request')
      .map(({ operation, body }) => ({ vendor, operation, body })),
  )
  expect(recorded.length).toBeGreaterThan(0)
  for (const { vendor, operation, body } of recorded) {
    expect(callSamples(vendor).find((sample) => sample.operation === operation)?.body).toEqual(body)
  }
})
