import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SendspecError } from '@sendspec/contract'
import type { Project } from '../project.ts'

/** The generated document of a vendor, of the observed reading. */
export const readDocument = async ({ root }: Project, id: string): Promise<object> => {
  const place = `generated/openapi/${id}/openapi.json`
  try {
    return JSON.parse(await readFile(join(root, place), 'utf8')) as object
  } catch {
    throw new SendspecError({ place, what: 'there is no readable OpenAPI document', next: `pnpm generate ${id}` })
  }
}
