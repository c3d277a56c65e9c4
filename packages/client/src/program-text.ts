// Browsers run this too: pages write samples while a reader fills in a form.
import { keyText, quote } from '@sendspec/contract/source-text'

/** An option of a client that holds a secret, and the environment variable that samples read it from. */
export interface CredentialOption {
  readonly option: 'token' | 'key' | 'username' | 'password'
  readonly variable: string
}

/** What the sample programs of an operation are written from. */
export interface ProgramParts {
  readonly module: string
  /** Name of the function that creates a client. */
  readonly create: string
  /** Variable that holds the client. */
  readonly client: string
  readonly operation: string
  /** Options of the client that hold secrets. Empty if anyone may call. */
  readonly credentials: readonly CredentialOption[]
  /** Its other options. */
  readonly options: Readonly<Record<string, string>>
  /** Documented statuses of errors. */
  readonly errors: readonly number[]
  /** Whether the client can walk through pages. */
  readonly paged: boolean
}

/** What a sample program shows: a call and its result, each kind of failure, or a walk through all pages. */
export type ProgramKind = 'call' | 'errors' | 'items'

/** Width of the code column on a reference page. */
const width = 56

/** A value as source, shortened below a depth. */
export const valueText = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const list = Array.isArray(value)
  if (Object.keys(value).length === 0) return list ? '[]' : '{}'
  if (depth === 0) return list ? '[…]' : '{ … }'
  return list
    ? `[${value.map((item) => valueText(item, depth - 1)).join(', ')}]`
    : `{ ${Object.entries(value)
        .map(([key, item]) => `${keyText(key)}: ${valueText(item, depth - 1)}`)
        .join(', ')} }`
}

/** A value on one line if it fits next to the text before it, else with one member a line. */
export const spread = (value: unknown, { column, depth = 0 }: { column: number; depth?: number }): string => {
  const line = valueText(value, Number.POSITIVE_INFINITY)
  if (column + line.length < width || typeof value !== 'object' || value === null) return line
  const pad = '  '.repeat(depth + 1)
  const members = Array.isArray(value)
    ? value.map((item) => `${pad}${spread(item, { column: pad.length, depth: depth + 1 })},`)
    : Object.entries(value).map(
        ([key, item]) =>
          `${pad}${keyText(key)}: ${spread(item, { column: pad.length + key.length + 2, depth: depth + 1 })},`,
      )
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return [open, ...members, `${'  '.repeat(depth)}${close}`].join('\n')
}

const creation = ({ client, create, credentials, options }: ProgramParts): string => {
  const given = [
    ...credentials.map(({ option }) => option),
    ...Object.entries(options).map(([key, value]) => `${keyText(key)}: ${quote(value)}`),
  ]
  if (given.length === 0) return `const ${client} = ${create}()`
  const line = `const ${client} = ${create}({ ${given.join(', ')} })`
  if (line.length <= width) return line
  return [`const ${client} = ${create}({`, ...given.map((each) => `  ${each},`), '})'].join('\n')
}

/** Lines that read credentials from the environment. */
export const environmentText = (credentials: readonly CredentialOption[]): readonly string[] =>
  credentials.map(({ option, variable }) => `const ${option} = process.env.${variable} ?? ''`)

/** The parameters as an argument after the text before it; empty if there are none. */
const argument = (given: Readonly<Record<string, unknown>>, column: number): string =>
  Object.keys(given).length > 0 ? spread(given, { column }) : ''

const calling = ({ client, operation }: ProgramParts, given: Readonly<Record<string, unknown>>): string => {
  const head = `const result = await ${client}.${operation}(`
  return `${head}${argument(given, head.length)})`
}

const endings: {
  readonly [Kind in ProgramKind]: (parts: ProgramParts, given: Readonly<Record<string, unknown>>) => readonly string[]
} = {
  call: (parts, given) => [
    calling(parts, given),
    'if (result.ok) {',
    '  console.log(result.data)',
    ...(parts.errors.length > 0
      ? ["} else if (result.kind === 'status') {", '  console.error(result.status, result.error)']
      : []),
    '} else {',
    '  console.error(result.kind)',
    '}',
  ],
  errors: (parts, given) => [
    calling(parts, given),
    'if (result.ok) {',
    '  console.log(result.data)',
    ...(parts.errors.includes(429)
      ? [
          "} else if (result.kind === 'status' && result.status === 429) {",
          '  // Milliseconds to wait, if the server says so.',
          '  console.error(result.retryAfter)',
        ]
      : []),
    ...(parts.errors.some((status) => status !== 429)
      ? [
          "} else if (result.kind === 'status') {",
          '  // A documented error, with its typed body.',
          '  console.error(result.status, result.error)',
        ]
      : []),
    '} else {',
    "  // No documented answer: 'network', 'timeout', 'parse', …",
    '  console.error(result.kind)',
    '}',
  ],
  items: ({ client, operation }, given) => {
    const head = `for await (const item of ${client}.${operation}.items(`
    return [`${head}${argument(given, head.length)})) {`, '  console.log(item)', '}']
  },
}

/** A program that calls an operation with the generated client. */
export const programText = (
  parts: ProgramParts,
  given: Readonly<Record<string, unknown>>,
  kind: ProgramKind = 'call',
): string =>
  [
    `import { ${parts.create} } from '${parts.module}'`,
    '',
    ...environmentText(parts.credentials),
    creation(parts),
    '',
    ...endings[kind](parts, given),
  ].join('\n')
