import type { OpenAPIObject } from 'openapi3-ts/oas31'

/** A complaint that is wrong, or about something intended. Any other complaint fails. */
export interface FalseAlarm {
  /** The title of the judge. */
  readonly judge: string
  readonly rule: string
  /** JSON pointer of the place; `*` is any one step. */
  readonly pointer: string
  readonly reason: string
  /** Whether the reason applies to the value at a place. If not, the complaint counts. */
  applies(place: unknown, document: OpenAPIObject): boolean
}

/** Each of these must occur. Remove the ones that no longer do. */
export const falseAlarms: readonly FalseAlarm[] = [
  {
    judge: '@apidevtools/swagger-parser',
    rule: 'unevaluatedProperties',
    pointer: '/servers/*/variables/*',
    reason:
      'OpenAPI gives a server variable a `description`. The copy of the schema that this judge has spells it `descriptions`, and refuses the right word.',
    applies: (place) =>
      Object.keys(place as object).every((key) => ['default', 'description', 'enum'].includes(key)) &&
      typeof (place as { description?: unknown }).description === 'string',
  },
  {
    judge: '@stoplight/spectral-cli',
    rule: 'contact-properties',
    pointer: '/info/contact',
    reason:
      'Nobody answers at an address until the owner of a project sets `sendspec.contact` in package.json, and an invented address is worse than none. OpenAPI requires none.',
    applies: (place) => !('email' in (place as object)),
  },
  {
    judge: 'openapi-typescript',
    rule: 'same-types',
    pointer: '/paths/*/*',
    reason:
      'It makes a property with a default required, in requests too, where leaving it out is what a default is for. With `--default-non-nullable=false` its types are the same, which is judged as well.',
    applies: (place, document) => hasDefault(place, document),
  },
]

/** Whether a request body has an optional property with a default, at any depth. */
const hasDefault = (operation: unknown, document: OpenAPIObject): boolean => {
  const { requestBody } = operation as { requestBody?: { content: Record<string, { schema: unknown }> } }
  return requestBody !== undefined && defaultIn(requestBody.content['application/json']?.schema, document)
}

const defaultIn = (schema: unknown, document: OpenAPIObject): boolean => {
  if (typeof schema !== 'object' || schema === null) return false
  const { $ref, properties = {} } = schema as { $ref?: string; properties?: Record<string, object> }
  if ($ref) return defaultIn(document.components?.schemas?.[$ref.split('/').at(-1) ?? ''], document)
  return Object.values(properties).some((property) => 'default' in property || defaultIn(property, document))
}
