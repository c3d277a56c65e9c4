/** The parts of an OpenAPI 3.1 document that are compared. */
export interface ApiDocument {
  readonly servers?: readonly { readonly url: string; readonly description?: string }[]
  readonly security?: readonly Requirement[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>
  }
  readonly 'x-rate-limit'?: unknown
  readonly 'x-pages'?: readonly ApiPage[]
  readonly 'x-ledger'?: Readonly<Record<string, { readonly title?: string }>>
}

/** The credentials of one way to authenticate: scopes by scheme. */
export type Requirement = Readonly<Record<string, readonly string[]>>

export interface SecurityScheme {
  readonly description?: string
  readonly flows?: Readonly<Record<string, { readonly scopes?: unknown }>>
}

/** A page that a document was made from. */
export interface ApiPage {
  readonly id: string
  readonly sha256?: string
  readonly changed?: string
}

/** What Sendspec notes at a place. */
export interface Noted {
  readonly description?: string
  readonly summary?: string
  readonly 'x-findings'?: readonly string[]
  readonly 'x-provenance'?: { readonly kind: string; readonly page?: string; readonly line?: number }
}

export interface Schema extends Noted {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly default?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly [keyword: string]: unknown
}

export interface Parameter extends Noted {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly deprecated?: boolean
  readonly schema?: Schema
}

export interface Media {
  readonly schema?: Schema
  readonly examples?: unknown
  readonly example?: unknown
}

export interface ResponseObject extends Noted {
  readonly headers?: Readonly<Record<string, Noted & { readonly required?: boolean; readonly schema?: Schema }>>
  readonly content?: Readonly<Record<string, Media>>
}

export interface OperationObject extends Noted {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly deprecated?: boolean
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Noted & { readonly required?: boolean; readonly content?: Readonly<Record<string, Media>> }
  readonly responses?: Readonly<Record<string, ResponseObject>>
  readonly security?: readonly Requirement[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The operations of a document. One without an `operationId` is named by its method and path. */
export const operationsOf = ({ paths = {} }: ApiDocument): readonly OperationObject[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const found = item[method] as (Omit<OperationObject, 'id'> & { operationId?: string }) | undefined
      if (!found) return []
      const shared = (item.parameters ?? []) as readonly Parameter[]
      const parameters = [...shared, ...(found.parameters ?? [])]
      return [{ ...found, id: found.operationId ?? `${method.toUpperCase()} ${path}`, method, path, parameters }]
    }),
  )

const prefix = '#/components/schemas/'

/** The definition of a schema that may be a reference, with what is noted where it is used. */
export const resolved = (
  document: ApiDocument,
  schema: Schema,
): { readonly schema: Schema; readonly name?: string } => {
  const { $ref, ...own } = schema
  if ($ref === undefined) return { schema }
  const name = $ref.startsWith(prefix) ? $ref.slice(prefix.length) : $ref
  const target = document.components?.schemas?.[name]
  return target ? { schema: { ...resolved(document, target).schema, ...own }, name } : { schema: own, name }
}
