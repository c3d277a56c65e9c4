import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pascalCase, type Vendor } from '@sendspec/contract'
import { makeWorkspace, type Workspace } from '@sendspec/testing'
import { clientFiles } from '../../client-files.ts'
import { neededParams } from '../../example.ts'
import type { Call } from '../../model.ts'
import type { MockFetch } from '../../runtime/testing/create-mock-fetch.ts'
import type { Fixture } from '../../runtime/testing/fixture.ts'
import type { RandomOptions } from '../../runtime/testing/random-payload.ts'
import type { Plan } from '../../runtime/testing/reply.ts'

type Method = (params: object, options?: object) => Promise<Record<string, unknown>>

/** A generated client, loaded without its types. */
export interface LoadedClient {
  readonly create: (options: object) => Readonly<Record<string, Method>>
  readonly fixtures: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Fixture>>>>>>
  readonly mockFetch: (plan: Plan) => MockFetch
  readonly randomPayload: (operation: string, status: number, options?: RandomOptions) => unknown
  readonly handlers: (plan?: Plan, options?: { baseUrl?: string }) => never[]
}

export const writeClients = async (vendors: readonly Vendor[]): Promise<Workspace> => {
  const workspace = await makeWorkspace()
  for (const vendor of vendors) await workspace.write(clientFiles(vendor))
  return workspace
}

export const loadClient = async ({ path }: Workspace, id: string): Promise<LoadedClient> => {
  const load = (file: string) => import(pathToFileURL(join(path, 'clients', id, 'src', file)).href)
  const [main, { fixtures }, { mockFetch, randomPayload }, { handlers }] = await Promise.all(
    ['index.ts', 'fixtures.ts', 'testing.ts', 'msw.ts'].map(load),
  )
  const create = (options: object) =>
    main[`create${pascalCase(id)}`]({ token: 'secret-token', baseUrl: 'https://api.example/base', ...options })
  return { create, fixtures, mockFetch, randomPayload, handlers }
}

/** Parameters that an operation can't be called without. */
export const paramsOf = ({ params }: Call): object => neededParams(params)
