import { isDeepStrictEqual } from 'node:util'
import { joinPointer } from '@sendspec/contract'
import type {
  ExampleFacts,
  FieldFacts,
  Mark,
  OperationFacts,
  PageFacts,
  ResponseFacts,
  SampleFacts,
  Stated,
  StatedType,
  TypeFact,
} from '@sendspec/facts'
import type { DriftAspect } from './aspects.ts'
import type { DriftPlace, DriftSide, Statement } from './statement.ts'
import { optionsOf, typeWords } from './type-options.ts'

type Where = DriftPlace & { readonly side: DriftSide }

/** What goes along on the way into the fields of a page. */
interface Around {
  readonly types: PageFacts['types']
  /** Names of declared types on the way here. */
  readonly within: readonly string[]
}

type Told = Pick<Statement, 'value' | 'says'> & Partial<Pick<Statement, 'of' | 'required' | 'options'>>

const tell = (where: Where, aspect: DriftAspect, { line, column }: Mark, told: Told): Statement => ({
  ...where,
  aspect,
  ...told,
  mark: { line, column },
})

const quoted = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

const told = <Value>(where: Where, aspect: DriftAspect, stated: Stated<Value> | undefined): readonly Statement[] =>
  stated ? [tell(where, aspect, stated, { value: stated.value, says: quoted(stated.value) })] : []

/** Each of a list by itself. */
const each = <Value>(where: Where, aspect: DriftAspect, list: readonly Stated<Value>[]): readonly Statement[] =>
  list.map((stated) =>
    tell(where, aspect, stated, { of: String(stated.value), value: stated.value, says: quoted(stated.value) }),
  )

/** What is the same but for its place on the page is told once more, not twice the same. */
const numbered = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item])[] => {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const key = keyOf(item)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return [count > 1 ? `${key} (${count})` : key, item]
  })
}

const typeOf = (where: Where, aspect: DriftAspect, type: StatedType | undefined, { types }: Around) =>
  type
    ? [
        tell(where, aspect, type, {
          value: typeWords(type.is, types),
          says: typeWords(type.is, types),
          options: optionsOf(type.is, types),
        }),
      ]
    : []

interface Inner {
  readonly step: string
  readonly fields: readonly FieldFacts[]
  readonly within: readonly string[]
}

/** The fields that a type holds, those of items and of values below `*`. */
const innerOf = (type: TypeFact | undefined, { types, within }: Around): readonly Inner[] => {
  switch (type?.kind) {
    case 'object':
      return [{ step: '', fields: type.fields ?? [], within }]
    case 'array':
      return innerOf(type.items, { types, within }).map((inner) => ({ ...inner, step: `/*${inner.step}` }))
    case 'record':
      return innerOf(type.values, { types, within }).map((inner) => ({ ...inner, step: `/*${inner.step}` }))
    case 'union':
      return type.options.flatMap((option) => innerOf(option, { types, within }))
    case 'named': {
      const declared = types.find(({ name }) => name === type.name)
      if (!declared || within.includes(type.name)) return []
      return innerOf(declared.is, { types, within: [...within, type.name] })
    }
    default:
      return []
  }
}

const limits = {
  minimum: 'minimum',
  maximum: 'maximum',
  minLength: 'minimum length',
  maxLength: 'maximum length',
  minItems: 'minimum of items',
  maxItems: 'maximum of items',
} as const satisfies Partial<Record<keyof FieldFacts, DriftAspect>>

const isList = (type: TypeFact | undefined, types: PageFacts['types']): boolean =>
  type !== undefined && optionsOf(type, types).some(({ kind }) => kind === 'array')

const roughly = ({ approximate }: { readonly approximate?: true }): string => (approximate ? 'about ' : '')

const valuesOf = (where: Where, { enum: list = [] }: FieldFacts): readonly Statement[] =>
  [...Map.groupBy(list, ({ value }) => value).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const value = same.map(({ source }) => source).sort()
    return [tell(where, 'value', first, { of: first.value, value, says: quoted(first.value) })]
  })

const fieldStatements = (fields: readonly FieldFacts[], parent: Where, around: Around): readonly Statement[] => {
  let unnamed = 0
  const named = numbered(fields, ({ name }) => name?.value ?? `#${++unnamed}`)
  return named.flatMap(([key, field]) => {
    const where = { ...parent, pointer: joinPointer(parent.pointer ?? '', key) }
    const step = isList(field.type?.is, around.types) ? '/*' : ''
    const required = field.required?.value === true
    return [
      tell(where, 'field', field.name ?? field, { value: key, says: quoted(key), required }),
      ...(field.in ? [tell(where, 'place', field, { value: field.in, says: field.in })] : []),
      ...typeOf(where, 'type', field.type, around),
      ...told(where, 'required', field.required),
      ...told(where, 'nullability', field.nullable),
      ...told(where, 'deprecation', field.deprecated),
      ...valuesOf(where, field),
      ...(field.default ? [tell(where, 'default', field.default, sayRoughly(field.default))] : []),
      ...Object.entries(limits).flatMap(([key, aspect]) => {
        const limit = field[key as keyof typeof limits]
        return limit ? [tell(where, aspect, limit, sayRoughly(limit))] : []
      }),
      ...told(where, 'format', field.format),
      ...told(where, 'sample value', field.example),
      ...fieldStatements(field.fields, { ...where, pointer: where.pointer + step }, around),
      ...innerStatements(field.type?.is, where, around),
    ]
  })
}

const sayRoughly = (stated: Stated<unknown> & { readonly approximate?: true }): Told => ({
  value: { value: stated.value, approximate: stated.approximate === true },
  says: roughly(stated) + quoted(stated.value),
})

const innerStatements = (type: TypeFact | undefined, where: Where, around: Around): readonly Statement[] =>
  innerOf(type, around).flatMap(({ step, fields, within }) =>
    fieldStatements(fields, { ...where, pointer: (where.pointer ?? '') + step }, { ...around, within }),
  )

/** A body as printed, wherever it stands. */
const printed = ({ value, text, sketch, error }: ExampleFacts): unknown => ({
  value,
  text,
  ...(error && { error: error.message }),
  sketch,
})

const exampleStatements = (where: Where, examples: readonly ExampleFacts[]): readonly Statement[] => {
  const distinct = examples.filter(
    (example, index) => examples.findIndex((other) => isDeepStrictEqual(printed(other), printed(example))) === index,
  )
  return distinct.map((example, index) => {
    const [line] = example.lines
    const says = `the body on line ${line}`
    return tell(where, 'example', { line, column: 1 }, { of: String(index + 1), value: printed(example), says })
  })
}

const pairs = (list: SampleFacts['headers']): unknown => list.map(({ name, value }) => [name, value])

const sampleStatements = (where: Where, samples: readonly SampleFacts[]): readonly Statement[] =>
  numbered(samples, ({ language }) => language).map(([of, { lines, method, url, query, headers, body }]) => {
    const value = {
      method: method?.value,
      url: url?.value,
      query: pairs(query),
      headers: pairs(headers),
      body: body && printed(body),
    }
    const says = [method?.value, url?.value].filter(Boolean).join(' ') || `the call on line ${lines[0]}`
    return tell(where, 'sample', { line: lines[0], column: 1 }, { of, value, says })
  })

const responseName = ({ status, label, failure }: ResponseFacts): string =>
  status ? String(status.value) : (label?.value ?? (failure ? 'failure' : 'response'))

const responseStatements = (responses: readonly ResponseFacts[], parent: Where, around: Around) =>
  numbered(responses, responseName).flatMap(([part, response]): readonly Statement[] => {
    const { status, label, failure, type, fields, examples } = response
    const where: Where = { ...parent, part, pointer: '', side: 'response' }
    const line = status ?? label ?? type ?? fields[0] ?? { line: examples[0]?.lines[0] ?? 1, column: 1 }
    const [inner] = innerOf(type?.is, around)
    const step = inner?.fields.length === 0 ? inner.step : ''
    return [
      tell(where, 'response', line, { of: part, value: part, says: quoted(part) }),
      ...told(where, 'label', label),
      ...(failure
        ? [tell(where, 'label', line, { of: 'failure', value: failure, says: 'the answer to a failure' })]
        : []),
      ...typeOf(where, 'body type', type, around),
      ...fieldStatements(fields, { ...where, pointer: step }, around),
      ...innerStatements(type?.is, where, around),
      ...exampleStatements(where, examples),
    ]
  })

const operationStatements = (facts: OperationFacts, operation: string, around: Around): readonly Statement[] => {
  const where: Where = { operation, side: 'request' }
  const body: Where = { ...where, part: 'body', pointer: '' }
  const { lines, method, path, server, headers, statuses, defaultSort } = facts
  return [
    tell(where, 'operation', facts.summary ?? { line: lines[0], column: 1 }, {
      value: true,
      says: quoted(operation),
    }),
    ...told(where, 'method', method),
    ...told(where, 'path', path),
    ...told(where, 'server', server),
    ...numbered(headers, ({ name }) => name).map(([of, header]) =>
      tell(where, 'header', header, { of, value: header.value, says: quoted(`${header.name}: ${header.value}`) }),
    ),
    ...each(where, 'permission', facts.permissions),
    ...each(where, 'filter', facts.filters),
    ...each(where, 'sort', facts.sorts),
    ...told(where, 'default sort', defaultSort),
    ...each({ ...where, side: 'response' }, 'status', statuses),
    ...fieldStatements(facts.parameters, { ...where, part: 'parameters', pointer: '' }, around),
    ...typeOf(body, 'body type', facts.bodyType, around),
    ...fieldStatements(facts.body, body, around),
    ...innerStatements(facts.bodyType?.is, body, around),
    ...exampleStatements(body, facts.requestExamples),
    ...sampleStatements(where, facts.samples),
    ...responseStatements(facts.responses, where, around),
  ]
}

const pageStatements = ({ servers, auth, types, mentions = [], gaps }: PageFacts, around: Around) => {
  const where: Where = { side: 'page' }
  return [
    ...each(where, 'server', servers),
    ...auth.map(({ scheme, header, ...mark }) =>
      tell(where, 'auth', mark, { of: header, value: scheme, says: quoted(`${header}: ${scheme}`) }),
    ),
    ...types.flatMap((type) => {
      const declared = { ...where, part: type.name, pointer: '' }
      return [
        tell(declared, 'declared type', type, {
          of: type.name,
          value: typeWords(type.is, around.types),
          says: quoted(type.name),
        }),
        ...innerStatements(type.is, declared, { ...around, within: [type.name] }),
      ]
    }),
    ...numbered(mentions, ({ topic, quote }) => `${topic}: ${quote}`).map(([of, mention]) =>
      tell(where, 'mention', mention, { of, value: mention.quote, says: `"${mention.quote}"` }),
    ),
    ...numbered(gaps, ({ kind }) => kind).map(([of, gap]) =>
      tell(where, 'gap', gap, { of, value: gap.kind, says: `"${gap.quote}" (${gap.kind})` }),
    ),
  ]
}

/**
 * Everything that a page states, one thing at a time.
 * @param nameOf What an operation is called, so that the same one has the same name on both pages.
 */
export const statementsOf = (facts: PageFacts, nameOf: (operation: OperationFacts) => string): readonly Statement[] => {
  const around: Around = { types: facts.types, within: [] }
  return [
    ...pageStatements(facts, around),
    ...facts.operations.flatMap((operation) => operationStatements(operation, nameOf(operation), around)),
  ]
}
