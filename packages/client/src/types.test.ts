import type { Vendor } from '@sendspec/contract'
import { userCompilerOptions } from '@sendspec/release'
import { makeWorkspace, parcels, type Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientFiles } from './index.ts'
import { proofOf, proofTypes } from './test/proof.ts'
import { subjects } from './test/vendors.ts'

/** Contracts are compiled too. */
const compilerOptions = {
  ...userCompilerOptions,
  lib: ['ES2024'],
  types: ['node'],
  exactOptionalPropertyTypes: false,
  skipLibCheck: true,
  resolveJsonModule: true,
}

/** Changes to a client that each make one type wrong. */
const mistakes: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a type', '  total: number', '  total: string'],
  ['a missing key', '  /** Of all pages. */\n  total: number\n', ''],
  ['a key too many', '  total: number', '  total: number\n  more: number'],
  ['an optional key', '  total: number', '  total?: number'],
  ['an optional parameter', '  id: string\n  /** How', '  id?: string\n  /** How'],
  ['null', "  'content-type': string | null", "  'content-type': string"],
  ['an enum value', "COLOURS = ['red', ", 'COLOURS = ['],
  ['a closed list of values', "('fragile' | ", '('],
  ['a literal', '  code: 7', '  code: number'],
  ['anything', '  tags: Record<string, number>', '  tags: any'],
]

/** A program that uses a client, with everything that it must not be able to do. */
const use = `
import {
  COLOURS, type Colour, connectMadeUp, createMadeUp, getParcel, isKnownColour, type KnownColour, unwrap,
} from './clients/made-up/src/index.ts'
import type { Proof, Same } from './proof-types.ts'

const client = createMadeUp({ token: async () => 'x', region: 'eu' })
createMadeUp({ token: 'x', server: 'test' })
createMadeUp({ token: 'x', baseUrl: 'http://localhost:4010' })
// @ts-expect-error the default server needs its variable
createMadeUp({ token: 'x' })
// @ts-expect-error there is no such server
createMadeUp({ token: 'x', server: 'production' })
// @ts-expect-error a client needs a token
createMadeUp({ region: 'eu' })

const list = await client.listParcels({ page: 1, colour: ['red'] })
if (list.ok) {
  const status: 200 = list.status
  status.toFixed()
  list.data.parcels[0]?.label?.colour.startsWith('r')
  const left: number | undefined = list.headers['X-Left']
  left?.toFixed()
} else if (list.kind === 'status') {
  const status: 429 = list.status
  status.toFixed()
  // @ts-expect-error the body is not documented, so it is unknown
  list.error.message
} else if (list.kind === 'unexpected') {
  list.body satisfies unknown
}
if (list.kind === 'timeout') list.timeout.toFixed()
if (list.kind === undefined && list.status === 200) list.data.parcels.length.toFixed()
if (list.status === undefined) list.kind satisfies 'network' | 'timeout' | 'queue' | 'aborted' | 'token' | 'caller'
// @ts-expect-error another status may have come
if (list.status === 200) list.data
// @ts-expect-error a request takes documented values only
client.listParcels({ sort: 'size' })
// @ts-expect-error a required parameter is missing
client.getParcel({})
// @ts-expect-error there is no such parameter
client.listParcels({ pages: 1 })

type Data<Call extends (...args: never[]) => Promise<unknown>> = Extract<Awaited<ReturnType<Call>>, { ok: true }>
const names = await unwrap(client.getParcel({ id: 'x', stops: 'names' }))
export type Names = Proof<Same<(typeof names)['parcel']['stops'], string[]>>
const number = await unwrap(client.getParcel({ id: 'x' }))
export type Number = Proof<Same<(typeof number)['parcel']['stops'], number>>
const either = await unwrap(getParcel(connectMadeUp({ token: 'x', server: 'test' }), { id: 'x', stops: 'names' as 'names' | 'number' }))
export type Either = Proof<Same<(typeof either)['parcel']['stops'], number | string[]>>
export type Gone = Proof<Same<Data<typeof client.removeParcel>['data'], undefined>>

for await (const parcel of client.listParcels.items({ page: 2 })) parcel.origin.hops[0]?.at.slice()
for await (const page of client.listParcels.pages()) page.total.toFixed()

const name = (colour: Colour): string => {
  if (!isKnownColour(colour)) return \`new: \${colour}\`
  const known: KnownColour = colour
  switch (known) {
    case 'red':
    case 'green':
      return known
    case COLOURS[2]:
    case COLOURS[3]:
      return 'quoted'
    default: {
      const none: never = known
      return none
    }
  }
}
name('a colour nobody documented')
`

const [regional, , anywhere] = parcels.servers
if (!regional || !anywhere) throw new Error('the made-up vendor lacks a server')

/** A vendor whose default server has a variable, and that can be anywhere else. */
const templated = { ...parcels, id: 'templated', servers: [regional, anywhere] } satisfies Vendor

const missing = `
import { createTemplated } from './clients/templated/src/index.ts'
createTemplated({ token: 'x', timeout: 1 })
`

const proofs = /^export type (\w+) = Proof/gm
let workspace: Workspace
let output: string

beforeAll(async () => {
  workspace = await makeWorkspace()
  await workspace.write(
    new Map([
      ['proof-types.ts', proofTypes],
      ['package.json', '{ "type": "module" }'],
    ]),
  )
  await workspace.write(clientFiles(templated))
  for (const subject of subjects) {
    const { id } = subject.vendor
    await workspace.write(clientFiles(subject.vendor))
    await workspace.write(new Map([[`proof-${id}.ts`, proofOf(subject, `./clients/${id}/src/index.ts`)]]))
  }
  const own = subjects.find(({ vendor }) => vendor === parcels)
  if (!own) throw new Error('the made-up vendor is missing')
  for (const [index, [, from, to]] of mistakes.entries()) {
    const files = [...clientFiles(parcels)].map(
      ([path, text]) => [`mistake-${index}/${path}`, text.replace(from, to)] as const,
    )
    const proof = proofOf(own, `./mistake-${index}/clients/${parcels.id}/src/index.ts`)
    await workspace.write(new Map([...files, [`proof-mistake-${index}.ts`, proof]]))
  }
  await workspace.write(
    new Map([['tsconfig.json', JSON.stringify({ compilerOptions, include: ['proof-*.ts', 'use.ts', 'missing.ts'] })]]),
  )
  await workspace.write(
    new Map([
      ['use.ts', use],
      ['missing.ts', missing],
    ]),
  )
  output = (await workspace.run('tsc', '-p', '.')).output
}, 60_000)
afterAll(() => workspace.remove())

const errorsIn = (file: string): number => output.split('\n').filter((line) => line.startsWith(`${file}(`)).length

test.for(subjects.map((subject) => [subject.vendor.id, subject] as const))(
  'the types of %s are those of its contract',
  ([id, subject]) => {
    expect(proofOf(subject, '').match(proofs)?.length).toBeGreaterThan(subject.vendor.operations.length)
    expect(output.split('\n').filter((line) => line.startsWith(`proof-${id}.ts(`))).toEqual([])
  },
)

test.for(mistakes.map(([name], index) => [name, index] as const))(
  'a client with a mistake in %s has a type error',
  ([, index]) => {
    expect(errorsIn(`proof-mistake-${index}.ts`)).toBeGreaterThan(0)
  },
)

test('results narrow, options are required and closed, dependent results follow their parameter', () => {
  expect(output.split('\n').filter((line) => line.startsWith('use.ts('))).toEqual([])
})

test('the error for a missing option names what the default server needs', () => {
  // TypeScript 7 orders a union by name, earlier compilers as it is written.
  const source = clientFiles(templated).get('clients/templated/src/client.ts')
  expect(source).toContain('TemplatedOptions = TemplatedBaseUrlOptions | TemplatedRegionalOptions\n')
  expect(errorsIn('missing.ts')).toBe(1)
  expect(output).toMatch(
    /^missing\.ts\(.*\n.*Property 'region' is missing in type .* required in type 'TemplatedRegionalOptions'/m,
  )
})

test('nothing else is wrong', () => {
  expect(output.split('\n').filter((line) => line && !/^(?:proof-mistake-|mistake-|missing|\s)/.test(line))).toEqual([])
})
