import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import { startMock } from '@sendspec/mock'
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
}): Promise<readonly RunningMock[]> => {
  const { project, ids, host, port, errors = false, dynamic = false } = options
  const documents = await Promise.all(ids.map((id) => readDocument(project, id)))
  const results = await Promise.allSettled(
    documents.map(async (document, index) => {
      const mock = await startMock({ document, host, port: port === 0 ? 0 : port + index, errors, dynamic })
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

const readDocument = async ({ root }: Project, id: string): Promise<object> => {
  const place = `generated/openapi/${id}/openapi.json`
  try {
    return JSON.parse(await readFile(join(root, place), 'utf8')) as object
  } catch {
    throw new SendspecError({ place, what: 'there is no readable OpenAPI document', next: `pnpm generate ${id}` })
  }
}
