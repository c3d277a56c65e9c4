import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import type { MockOptions, MockState } from '@sendspec/mock'
import type { Project } from '../project.ts'

/** What a mock serves: an OpenAPI document, and the first state if it is stateful. */
export type Served = Pick<MockOptions, 'document' | 'state'>

/** The generated OpenAPI document of a vendor (observed reading), and the first state of its stateful mock. */
export const readServed = async (
  { root }: Project,
  { id, stateful }: { id: string; stateful: boolean },
): Promise<Served> => {
  const read = async (place: string, what: string): Promise<unknown> => {
    try {
      return JSON.parse(await readFile(join(root, place), 'utf8'))
    } catch {
      throw new SendspecError({ place, what: `there is no readable ${what}`, next: `sendspec generate ${id}` })
    }
  }
  const document = (await read(`generated/openapi/${id}/openapi.json`, 'OpenAPI document')) as object
  if (!stateful) return { document }
  return { document, state: (await read(`generated/mocks/${id}/state.json`, 'state of a mock')) as MockState }
}
