import { SendspecError } from '@sendspec/contract'
import type { PageFacts } from './page-facts.ts'
import { factsSchemaId } from './schema.ts'

const refuse = (place: string, what: string): never => {
  throw new SendspecError({ place, what, next: 'write the file anew with `sendspec read`' })
}

/**
 * The text of a file of facts as facts.
 * @param place The file, for errors.
 * @throws SendspecError for a file that is not JSON, or holds something else, or facts of another model.
 */
export const parseFacts = (text: string, place: string): PageFacts => {
  const facts = json(text, place)
  const schema = (facts as Partial<PageFacts> | null)?.$schema
  if (schema === factsSchemaId) return facts as PageFacts
  return refuse(place, `expected facts with "$schema": "${factsSchemaId}", found ${JSON.stringify(schema) ?? 'none'}`)
}

const json = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(place, 'expected JSON, found something else')
  }
}
