import { userCompilerOptions } from '@sendspec/release'
import type { Workspace } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeClients } from './testing/client-module.ts'
import { recorded } from './testing/recorded-vendor.ts'

const client = `./clients/${recorded.id}/src`

/** A program that tests with a client's kit, with everything that it must not be able to do. */
const use = `
import {
  createMadeUp, type Failed, type FoundNames, type FoundNumber, type FindLabelsParams, type ParcelPage,
} from '${client}/index.ts'
import {
  findLabelsRequestFirstTwo, type Fixture, fixtures, getParcel200Counted, getParcel200ListedByName, getParcel404None,
} from '${client}/fixtures.ts'
import { handlers } from '${client}/msw.ts'
import { type Bodies, type MockPlan, mockFetch, randomPayload } from '${client}/testing.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Proof<Holds extends true> = Holds

export type Number = Proof<Same<typeof getParcel200Counted, Fixture<FoundNumber>>>
export type Names = Proof<Same<typeof getParcel200ListedByName, Fixture<FoundNames>>>
export type None = Proof<Same<(typeof getParcel404None)['body'], Failed>>
export type Request = Proof<Same<(typeof findLabelsRequestFirstTwo)['body'], Pick<FindLabelsParams, 'text' | 'options'>>>
fixtures.getParcel[200]['listed-by-name'].body.parcel.stops.at(0)?.slice()
fixtures.replaceLabels.request.red.body[0]?.colour.slice()
// @ts-expect-error no payload of this name is recorded
fixtures.getParcel[200].none

const fetch = mockFetch({
  listParcels: [429, 200],
  getParcel: { status: 200, payload: 'counted', delay: 10 },
  removeParcel: 'timeout',
  addLabel: ['network', { fault: 'html', delay: 1 }, { status: 400, body: { problems: [] } }],
})
createMadeUp({ token: 'x', region: 'eu', fetch })
globalThis.fetch = fetch
fetch.reset()
fetch.reset({ ping: 200, getParcel: ['reset', 'half', { fault: 'rate-limit', delay: 5 }] })
// @ts-expect-error there is no such operation
fetch.reset({ pong: 200 })
mockFetch({ getParcel: { status: 503, body: { reason: 'down' }, headers: { 'retry-after': '1' } } })
mockFetch({ getParcel: [({ params }) => (params.id === '1' ? 200 : 404), async () => ({ status: 500 }), () => 'network'] })
// @ts-expect-error the status is not documented
mockFetch({ getParcel: () => 500 })
// @ts-expect-error no response has this status
mockFetch({ getParcel: { status: 99 } })
// @ts-expect-error the body is one of another status
mockFetch({ getParcel: () => ({ status: 404 as const, body: { parcel: { stops: 1 } } }) })
fetch.calls[0]?.operation satisfies 'listParcels' | keyof MockPlan | undefined
// @ts-expect-error there is no such operation
fetch.calls[0]?.operation === 'listParcel'

// @ts-expect-error there is no such operation
mockFetch({ listParcel: 200 })
// @ts-expect-error the status is not documented
mockFetch({ listParcels: 500 })
// @ts-expect-error the status is not documented
mockFetch({ listParcels: [200, 500] })
// @ts-expect-error the payload is one of another status
mockFetch({ getParcel: { status: 404, payload: 'counted' } })
// @ts-expect-error the body is one of another status
mockFetch({ getParcel: { status: 404, body: { parcel: { stops: 1 } } } })
// @ts-expect-error there is no such fault
mockFetch({ getParcel: 'slow' })
// @ts-expect-error there is no such operation
handlers({ listParcel: 200 })

const page = randomPayload('listParcels', 200, { seed: 7 })
export type Page = Proof<Same<typeof page, ParcelPage>>
export type Nothing = Proof<Same<Bodies['removeParcel'][204], undefined>>
// @ts-expect-error the status is not documented
randomPayload('listParcels', 404)
`

let workspace: Workspace
beforeAll(async () => {
  workspace = await writeClients([recorded])
  const files = {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: userCompilerOptions, include: ['use.ts'] }),
  }
  await workspace.write(new Map(Object.entries({ ...files, 'use.ts': use })))
})
afterAll(() => workspace.remove())

test('fixtures have the types of the client; plans and payloads know operations, statuses and names', async () => {
  expect(await workspace.run('tsc', '-p', '.')).toEqual({ status: 0, output: '' })
})
