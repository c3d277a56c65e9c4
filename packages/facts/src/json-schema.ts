import type { FileTree } from '@sendspec/contract'
import { z } from 'zod/v4'
import { definitions } from './mark.ts'
import { factsSchemaId, pageFacts } from './page-facts.ts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** Zod's JSON Schema without the largest safe integer as a maximum, and with the length of tuples. */
const override = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.prefixItems) Object.assign(jsonSchema, { items: false, minItems: jsonSchema.prefixItems.length })
  // The id of a definition is its key in `$defs`.
  if (jsonSchema.id) delete jsonSchema.id
}

/** JSON Schema (2020-12) of a Zod schema, under an id and a title. */
export const jsonSchemaOf = (
  schema: z.ZodType,
  about: { readonly $id: string; readonly title: string; readonly description?: string },
): JsonSchema => {
  // As input, so that an object is only closed where its schema says so.
  const { $schema, ...rest } = z.toJSONSchema(schema, { metadata: definitions, io: 'input', override })
  return { ...($schema && { $schema }), ...about, ...rest }
}

/** A JSON Schema as the text of a file. */
export const jsonSchemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`

/** JSON Schema of the facts of a page. */
export const factsSchema = (): JsonSchema =>
  jsonSchemaOf(pageFacts, {
    $id: factsSchemaId,
    title: 'Facts of a documentation page',
    description: 'What one page of API documentation states, each fact with its line and column.',
  })

export const factsSchemaFiles = (): FileTree => new Map([['schemas/facts.schema.json', jsonSchemaText(factsSchema())]])
