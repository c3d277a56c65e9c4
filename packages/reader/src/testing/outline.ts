import type { FieldFacts, OperationFacts, PageFacts, Stated, StatedType, TypeFact } from '@sendspec/facts'

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const

const values = (stated: readonly Stated<unknown>[] | undefined): string =>
  (stated ?? []).map(({ value }) => String(value)).join('|')

const listed = (word: string, stated: readonly Stated<unknown>[] | undefined): readonly string[] =>
  stated && stated.length > 0 ? [`${word} ${values(stated)}`] : []

const wordsOf = (field: FieldFacts): readonly (string | undefined)[] => [
  field.in,
  field.name?.value ?? '?',
  field.type && (field.type.inferred ? `~${kindOf(field.type.is)}` : field.type.text.replace(/\s+/g, ' ')),
  field.required && (field.required.value ? 'required' : 'optional'),
  field.nullable?.value ? 'nullable' : undefined,
  field.deprecated?.value ? 'deprecated' : undefined,
  field.enum && `enum=${values(field.enum)}`,
  field.default && `default=${field.default.approximate ? '~' : ''}${JSON.stringify(field.default.value)}`,
  field.example && `example=${JSON.stringify(field.example.value)}`,
  ...limits.map((key) => field[key] && `${key}=${field[key].value}`),
  field.format && `format=${field.format.value}`,
]

const kindOf = (is: TypeFact): string => {
  if (is.kind === 'union') return is.options.map(kindOf).join('|')
  return is.kind === 'array' && is.items ? `${kindOf(is.items)}[]` : is.kind
}

const fieldLines = (field: FieldFacts, indent: string): readonly string[] => [
  indent + wordsOf(field).filter(Boolean).join(' '),
  ...field.fields.flatMap((each) => fieldLines(each, `${indent}  `)),
]

/** The fields of an object, or of the items of an array of objects. */
const membersOf = (type: StatedType | undefined, indent: string): readonly string[] => {
  const is = type?.is.kind === 'array' ? type.is.items : type?.is
  return is?.kind === 'object' ? (is.fields ?? []).flatMap((field) => fieldLines(field, indent)) : []
}

const operationLines = (operation: OperationFacts): readonly string[] => [
  `${operation.method?.value ?? '?'} ${operation.path?.value ?? '?'} "${operation.summary?.value ?? ''}"`,
  ...[
    ...listed('permissions', operation.permissions),
    ...listed('filters', operation.filters),
    ...listed('sorts', operation.sorts),
    ...listed('default sort', operation.defaultSort && [operation.defaultSort]),
    ...listed('statuses', operation.statuses),
    ...operation.parameters.flatMap((field) => fieldLines(field, '')),
    ...operation.body.flatMap((field) => fieldLines({ ...field, in: 'body' }, '')),
    ...(operation.bodyType ? [`body: ${kindOf(operation.bodyType.is)}`] : []),
    ...membersOf(operation.bodyType, '  '),
    ...operation.requestExamples.map(({ error, sketch }) => `request${sketch ? ' sketch' : error ? ' not JSON' : ''}`),
    ...operation.samples.flatMap(({ language, method, url, query, headers, body }) => [
      [language, method?.value, url?.value].filter(Boolean).join(' '),
      ...query.map(({ name, value }) => `  ?${name}=${value}`),
      ...headers.map(({ name, value }) => `  ${name}: ${value}`),
      ...(body ? [`  ${body.text ? 'text' : JSON.stringify(body.value)}`] : []),
    ]),
    ...operation.responses.flatMap(({ status, label, failure, headers, type, fields, examples }) => [
      ['->', status?.value, label?.value, failure && 'failure', type && `: ${kindOf(type.is)}`]
        .filter(Boolean)
        .join(' '),
      ...(headers ?? []).flatMap((field) => fieldLines({ ...field, in: 'header' }, '  ')),
      ...membersOf(type, '  '),
      ...fields.flatMap((field) => fieldLines(field, '  ')),
      ...examples.map(({ error, sketch }) => `  example${sketch ? ' sketch' : error ? ' not JSON' : ''}`),
    ]),
  ].map((line) => `  ${line}`),
]

/** What a page states, one fact a word, as a person would note it down who reads it; without the places. */
export const outline = ({ page, servers, auth, types, operations, gaps }: PageFacts): string =>
  [
    ...(page.title ? [`title ${page.title}`] : []),
    ...servers.map(({ value }) => `server ${value}`),
    ...auth.map(({ scheme, header }) => `auth ${header}: ${scheme}`),
    ...types.flatMap((type) => [`type ${type.name} = ${kindOf(type.is)}`, ...membersOf(type, '  ')]),
    ...operations.flatMap(operationLines),
    ...gaps.map(({ kind, line }) => `gap ${kind} ${line}`),
    '',
  ].join('\n')
