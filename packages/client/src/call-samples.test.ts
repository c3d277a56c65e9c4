import { authSorts, makeWorkspace, thingsWith, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { callSamples } from './call-samples.ts'
import { clientFiles } from './client-files.ts'
import { programText } from './program-text.ts'
import { subjects } from './test/vendors.ts'

let workspace: Workspace

/** Every vendor, and one for each way to authenticate. */
const vendors = [
  ...subjects.map(({ vendor }) => vendor),
  ...Object.entries(authSorts).map(([sort, auth]) => ({ ...thingsWith(auth), id: `with-${sort.toLowerCase()}` })),
]

beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterAll(() => workspace.remove())

/** The example in the comment of `mockFetch`, with what it imports. */
const mockExample = (id: string, testing = ''): string => {
  const [, comment = ''] = /@example\n((?: \* .*\n)+) \*\/\nexport const mockFetch/.exec(testing) ?? []
  const [create = ''] = /create\w+(?=\()/.exec(comment) ?? []
  expect(create).not.toBe('')
  return [
    `import { ${create} } from '@sendspec/${id}'`,
    `import { mockFetch } from '@sendspec/${id}/testing'`,
    comment.replaceAll(/^ \* /gm, ''),
  ].join('\n')
}

test('the programs of every operation, and the example of a mock, type-check against the generated client', async () => {
  for (const vendor of vendors) {
    const files = clientFiles(vendor)
    await workspace.write(files)
    const programs = callSamples(vendor).flatMap(({ operation, program, given }) =>
      (['call', 'errors', ...(program.paged ? (['items'] as const) : [])] as const).map(
        (kind) => [`${vendor.id}.${operation}.${kind}.ts`, programText(program, given, kind)] as const,
      ),
    )
    const example = mockExample(vendor.id, files.get(`clients/${vendor.id}/src/testing.ts`))
    const all = [...programs, [`${vendor.id}-mock.ts`, example] as const]
    await workspace.write(new Map(all.map(([name, text]) => [name, `${text}\nexport {}\n`])))
  }
  const paths = Object.fromEntries(
    vendors.flatMap(({ id }) => [
      [`@sendspec/${id}`, [`./clients/${id}/src/index.ts`]],
      [`@sendspec/${id}/*`, [`./clients/${id}/src/*.ts`]],
    ]),
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
  const recorded = vendors.flatMap((vendor) =>
    vendor.payloads
      .filter(({ part }) => part === 'request')
      .map(({ operation, body }) => ({ vendor, operation, body })),
  )
  expect(recorded.length).toBeGreaterThan(0)
  for (const { vendor, operation, body } of recorded) {
    const sample = callSamples(vendor).find((each) => each.operation === operation)
    expect(sample?.body === 'flat' ? sample.given : sample?.given.body).toEqual(body)
  }
})
