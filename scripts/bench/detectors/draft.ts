import type { FieldPlace } from '@sendspec/facts'

/** One field or parameter of an invented API. */
export interface DraftField {
  name?: string
  place?: FieldPlace
  /** As a page writes it, e.g. `string` or `object[]`. */
  type?: string
  /** A sentence about the field. */
  about: string
  required?: boolean | undefined
  nullable?: boolean
  values?: string[] | undefined
  /** A second list of the values, in the column or attribute of the type. */
  typeValues?: string[]
  format?: string
  default?: string | number
  approximate?: boolean
  minimum?: number
  maximum?: number
  fields?: DraftField[] | undefined
}

/** The sample call of an operation. */
export interface DraftSample {
  method?: string
  url?: string | undefined
  query: [name: string, value: string][]
  headers: [name: string, value: string][]
}

/** One operation of an invented API. */
export interface DraftOperation {
  title: string
  method?: string
  path?: string | undefined
  sample?: DraftSample
  pathHeading: string
  queryHeading: string
  parameters: DraftField[]
  fields: DraftField[]
  /** The status of the success. Absent if the page doesn't state it. */
  status?: number
  successLabel: string
  /** The body of the success. `lines` replaces its printed form. */
  example?: Record<string, unknown>
  lines?: string[]
  errors: { status?: number; label: string; body: Record<string, unknown> }[]
}

/** A page of an invented API, while defects are put into it. */
export interface PageDraft {
  /** Sentences about the token, the rate limit and the order of results. */
  sentences: { token?: string; limit?: string; order?: string; more?: string }
  operation: DraftOperation
  /** Rewrites the printed page, for defects of the print. */
  reprint?: (text: string) => string
}

/** The sentences about a field's values and limits. */
export const sentenceOf = (field: DraftField): string =>
  [
    field.about,
    ...(field.values ? [`Possible values are ${field.values.map((value) => `\`${value}\``).join(', ')}.`] : []),
    ...(field.format ? [`In \`${field.format}\` format.`] : []),
    ...(field.nullable ? ['Can be `null`.'] : []),
    ...(field.minimum === undefined ? [] : [`Minimum is ${field.minimum}.`]),
    ...(field.maximum === undefined ? [] : [`Maximum is ${field.maximum}.`]),
    ...(field.default === undefined
      ? []
      : [`Defaults to ${field.approximate ? `~${field.default}` : `\`${field.default}\``}.`]),
  ].join(' ')

/** The sample call in curl. */
export const curlOf = ({ operation }: PageDraft, indent = '  '): string[] => {
  const { sample } = operation
  if (!sample?.url) return []
  const query = sample.query.map(([name, value]) => `${name}=${value}`).join('&')
  const lines = [
    `curl --request ${sample.method ?? operation.method ?? 'GET'}`,
    `${indent}--url '${sample.url}${query ? `?${query}` : ''}'`,
    ...sample.headers.map(([name, value]) => `${indent}--header '${name}: ${value}'`),
  ]
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line))
}

/** The body of the success as it is printed. */
export const printedExample = ({ example, lines }: DraftOperation): string[] =>
  lines ?? (example ? JSON.stringify(example, null, 2).split('\n') : [])
