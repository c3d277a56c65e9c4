import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { type MockState, startMock } from '@sendspec/mock'
import type { Project } from './project.ts'

export interface RunningMock {
  readonly id: string
  readonly url: string
  close(): Promise<void>
}

/** Starts a mock for each vendor, on ports that follow each other. If one can't start, none stays. */
export const startMocks = async (options: {
  project: Project
  ids: readonly string[]
  host: string
  port: number
  errors?: boolean
  dynamic?: boolean
  stateful?: boolean
}): Promise<readonly RunningMock[]> => {
  const { project, ids, host, port, errors = false, dynamic = false, stateful = false } = options
  const sources = await Promise.all(
    ids.map(async (id) => ({
      document: await readDocument(project, id),
      ...(stateful && { state: await readState(project, id) }),
    })),
  )
  const results = await Promise.allSettled(
    sources.map(async (source, index) => {
      const mock = await startMock({ ...source, host, port: port === 0 ? 0 : port + index, errors, dynamic })
      return { id: ids[index] as string, url: mock.url, close: mock.close }
    }),
  )
  const running = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) {
    await Promise.all(running.map((mock) => mock.close()))
    throw failed.reason
  }
  return running
}

const readDocument = (project: Project, id: string): Promise<object> =>
  readJson<object>(project, { id, place: `generated/openapi/${id}/openapi.json`, what: 'OpenAPI document' })

const readState = (project: Project, id: string): Promise<MockState> =>
  readJson<MockState>(project, { id, place: `generated/mocks/${id}/state.json`, what: 'state of a mock' })

const readJson = async <T>(
  { root }: Project,
  { id, place, what }: { id: string; place: string; what: string },
): Promise<T> => {
  try {
    return JSON.parse(await readFile(join(root, place), 'utf8')) as T
  } catch {
    throw new SendspecError({ place, what: `there is no readable ${what}`, next: `pnpm generate ${id}` })
  }
}
