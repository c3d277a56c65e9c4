import type { Pagination, Vendor } from '@sendspec/contract'
import { clientName, creation } from './creation.ts'
import { neededParams, valueText } from './example.ts'
import { testingSection } from './for-tests/readme-section.ts'
import { inSentence } from './in-sentence.ts'
import { alternatives } from './kinds.ts'
import { code, table } from './markdown.ts'
import type { Call, Model } from './model.ts'
import { quote, tupleName } from './names.ts'
import { oldestNode } from './package-files.ts'
import { readPaging } from './paging.ts'
import { sharedOptions } from './readme-options.ts'
import { paramRows } from './readme-params.ts'
import { isRepeatable } from './runtime-text.ts'
import { readServers, variablesOf } from './servers.ts'

const argumentText = ({ params }: Call): string => {
  const given = neededParams(params)
  return Object.keys(given).length > 0 ? valueText(given, 4) : ''
}

const invocation = (model: Model, call: Call): string =>
  `${clientName(model)}.${call.operation.id}(${argumentText(call)})`

const firstCall = (model: Model): readonly string[] => {
  const [call] = model.calls
  return call
    ? [
        '## First call',
        code(
          `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
          '',
          `const token = process.env.${model.vendor.id.toUpperCase().replaceAll('-', '_')}_TOKEN ?? ''`,
          creation(model),
          '',
          `const result = await ${invocation(model, call)}`,
          'if (result.ok) console.log(result.data)',
          ...(call.answers.every(({ ok }) => ok)
            ? []
            : ["else if (result.kind === 'status') console.error(result.status, result.error)"]),
          'else console.error(result.kind)',
        ),
        `\`token\` is ${inSentence(model.vendor.auth.description)} It can also be a function, async or not, which is called for each request.`,
      ]
    : []
}

const servers = ({ vendor }: Model): readonly string[] => {
  const { named, anyAddress } = readServers(vendor)
  const rows = named.map((server, index) => {
    const variables = variablesOf(server).map((name) => `${name}: '…'`)
    const id = index === 0 ? [] : [`server: ${quote(server.id)}`]
    return [
      server.url,
      server.description,
      [...id, ...variables].length > 0 ? `\`{ ${[...id, ...variables].join(', ')} }\`` : 'the default',
    ]
  })
  const elsewhere = ['any other', anyAddress?.description ?? 'A proxy or a mock server.', "`{ baseUrl: 'https://…' }`"]
  return [
    '## Servers',
    table(['address', 'what it is', 'option'], [...rows, elsewhere]),
    'An address without `https:` is refused unless it is this machine, because the token goes with every request.',
  ]
}

const results = (model: Model): readonly string[] => {
  const [call] = model.calls
  return call
    ? [
        '## Results and errors',
        'A call resolves to a result whatever happens. Narrow it by `ok`, then `kind`, then `status`:',
        table(
          ['result', 'meaning'],
          [
            ['`ok: true`, `status`, `data`', 'A documented success.'],
            ["`kind: 'status'`, `status`, `error`", 'A documented error, with its typed body.'],
            [
              "`kind: 'unexpected'`, `status`, `body`, `why`",
              'Another status, also that of a redirect, or a body that is not the documented one, as a web page from a proxy.',
            ],
            ["`kind: 'parse'`, `status`, `text`", 'A body that claims to be JSON and is not.'],
            [
              "`kind: 'drift'`, `status`, `body`, `drift`",
              "Only with `validate: 'strict'`: a body that is not as the contract has it.",
            ],
            [
              "`kind: 'network'`, `cause`",
              "No answer, only a part of one, or a middleware threw; with `validate: 'strict'`, also: what validates can't be loaded.",
            ],
            [
              "`kind: 'timeout'`, `timeout`",
              'No complete answer in time, or no turn: see the options `timeout` and `budget`.',
            ],
            ["`kind: 'aborted'`, `cause`", 'The option `signal` ended the call.'],
            ["`kind: 'token'`, `cause`", 'The function that supplies the token failed.'],
          ],
        ),
        'Every result has `operation`, `docs`, `attempts` and `elapsed`; with an answer also `response`, and `headers` where they are documented. Bodies are delivered as they come; where one is not as the contract has it, `drift` says so: the place, what was expected, the type of what came, and the known finding if there is one. With `undocumentedKeys: true` it also names the keys that nothing documents. A call rejects only for a mistake in the program, such as a parameter beyond its documented limit: with a `UsageError`, which names the parameter and the page in `wrong`. Creating a client throws one for a mistake in its options, such as a missing token.',
        'To have errors thrown, unwrap the call:',
        code(
          `import { CallError, create${model.name}, unwrap } from '@sendspec/${model.vendor.id}'`,
          '',
          `const token = async () => 'your-token'`,
          creation(model),
          '',
          'try {',
          `  const data = await unwrap(${invocation(model, call)})`,
          '  console.log(data)',
          '} catch (error) {',
          '  if (!(error instanceof CallError)) throw error',
          '  console.error(error.message, error.status, error.docs)',
          '}',
        ),
        'A `CallError` has the whole result as `result`; `console.log` and `JSON.stringify` leave it out.',
      ]
    : []
}

const knownValues = ({ declarations }: Model): readonly string[] => {
  const enums = [...declarations.values()].filter(({ shape }) => shape.kind === 'enum')
  if (enums.length === 0) return []
  const rows = enums.map(({ name }) => [`\`${name}\``, `\`${tupleName(name)}\``, `\`isKnown${name}(value)\``])
  return [
    '## Known values',
    'A server may send values that are not known yet; they arrive as they are. The known ones are in constants:',
    table(['type', 'its known values', 'whether a value is one'], rows),
  ]
}

const byTotal = (full: string): string =>
  `A total that is smaller than what has come is not believed: the walk then ends with the first page that has ${full}.`

/** A pointer as a program writes it. */
const dotted = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.')

/** Fewer items than a page of an offset has that is not the last. */
const fewer = ({ limit, defaultLimit }: Extract<Pagination, { kind: 'offset' }>): string => {
  const asked = dotted(limit)
  return `fewer items than \`${asked}\`, or than ${defaultLimit} where \`${asked}\` is more or is not given`
}

/** How a walk ends, also where an answer is wrong about it. */
const ends: { readonly [Kind in Pagination['kind']]: (notes: Extract<Pagination, { kind: Kind }>) => string } = {
  page: () => byTotal('fewer items than the size that it states'),
  offset: (notes) => (notes.total ? byTotal(fewer(notes)) : `They end with the first page that has ${fewer(notes)}.`),
  links: ({ next }) =>
    `They end where a page says that there is no next one. The client counts pages itself and never calls the address in \`${dotted(next)}\`.`,
}

const pages = (model: Model): readonly string[] => {
  const call = model.calls.find((each) => readPaging(model.vendor, each, model.nameOf('read')))
  const { pagination } = call?.operation.notes ?? {}
  if (!call || !pagination) return []
  const argument = argumentText(call)
  return [
    '## Pages',
    code(
      `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
      '',
      `const token = 'your-token'`,
      creation(model),
      '',
      `for await (const item of ${clientName(model)}.${call.operation.id}.items(${argument})) console.log(item)`,
      `for await (const page of ${clientName(model)}.${call.operation.id}.pages(${argument})) console.log(page)`,
    ),
    'They begin with the page that the parameters ask for, stop at the latest at an empty page, and throw a `CallError` if a call fails or a page comes again. Its `params` ask for that page: a walk that begins with them goes on without losing or repeating an item. With `{ prefetch: true }` as the second argument, the next page is asked for while you work on the one before it.',
    (ends[pagination.kind] as (notes: Pagination) => string)(pagination),
  ]
}

const functions = (model: Model): readonly string[] => {
  const [call] = model.calls
  return call
    ? [
        '## Only what you use',
        'Every operation is also a function of its own, so that a bundle holds only those that are used:',
        code(
          `import { connect${model.name}, ${call.operation.id} } from '@sendspec/${model.vendor.id}'`,
          '',
          `const token = 'your-token'`,
          creation(model).replace(`const ${clientName(model)} = create`, 'const connection = connect'),
          `const result = await ${invocation(model, call)
            .replace(/^\w+\.(\w+)\(/, '$1(connection, ')
            .replace(', )', ')')}`,
          'console.log(result.ok)',
        ),
        "The code that validates is a part of its own, loaded with the first body, if your bundler splits code. A bundle in a single file contains it, with `validate: 'off'` too. If validation is off everywhere, leave it out with `--external:*.validate.js` in esbuild or `external: /\\.validate\\.js$/` in Rollup; it is never asked for.",
      ]
    : []
}

const testing = (model: Model): readonly string[] => {
  const [call] = model.calls
  return call
    ? testingSection(model, {
        client: clientName(model),
        invocation: invocation(model, call),
      })
    : []
}

const operation = (model: Model, call: Call): readonly string[] => {
  const { operation, params, answers } = call
  const read = model.nameOf('read')
  const code = (types: readonly string[]): string => `\`${types.join(' | ')}\``
  return [
    `### ${operation.id}`,
    `${operation.description || operation.summary} \`${operation.method} ${operation.path.replace(/:(\w+)/g, '{$1}')}\`, [documented here](${operation.notes.docs}).`,
    ...(params.length > 0 ? [table(['parameter', 'type', 'required', 'meaning'], paramRows(model, call))] : []),
    table(
      ['status', 'body', 'meaning'],
      answers.map(({ status, body, description }) => [
        `${status}`,
        body ? code(alternatives(body.shape, { name: body.name, direction: 'read', nameOf: read })) : 'none documented',
        description,
      ]),
    ),
    ...call.cases.map(
      ({ parameter, value, otherwise, name: caseName }) =>
        `With \`${parameter}: ${quote(value)}\`${otherwise ? ' or without it' : ''}, the result is a \`${caseName}Result\`.`,
    ),
    ...(operation.method === 'DELETE' && isRepeatable(call) && answers.some(({ status }) => status === 404)
      ? [
          'An attempt whose answer was lost may have deleted it: a call that was repeated can end in the documented 404.',
        ]
      : []),
  ]
}

const findings = ({ ledger }: Vendor): readonly string[] => {
  const lines = ledger
    .filter(({ severity, contract }) => severity === 'high' && contract.length > 0)
    .map(({ id, title, why }) => `- ${[title, ...(why === undefined ? [] : [why])].join(' ')} (\`${id}\`)`)
  return lines.length > 0 ? ['## Where the documentation misleads', lines.join('\n')] : []
}

const options = (model: Model): readonly string[] => {
  const { rateLimit } = model.vendor
  return [
    '## Options',
    'For the client and, as the last argument, for each call; those of a call win. A call can also have its own `token`, `baseUrl`, or `server` with its variables.',
    table(
      ['option', 'default', 'meaning'],
      sharedOptions().map(({ name, meaning, fallback }) => [`\`${name}\``, fallback, meaning]),
    ),
    'Only GET, PUT, DELETE and operations that the contract marks safe are repeated; after a 401, any is, if a function supplies the token. Before a failed attempt is repeated there is a wait that grows and is partly random, and never shorter than the server asks for in `Retry-After`. A wait that does not fit into the budget ends the call at once. Where the server asked for the wait, or nothing was sent because the rate limit has no turn in time, `retryAfter` tells how many milliseconds it is.',
    `${model.vendor.name} allows ${rateLimit.requests} requests a ${rateLimit.per} for each ${rateLimit.scope}, and each client keeps to that. Clients for the same ${rateLimit.scope} can share one limit:`,
    code(
      `import { create${model.name}, createRateLimit, logCalls } from '@sendspec/${model.vendor.id}'`,
      '',
      "let current = 'your-token'",
      'const token = async ({ rejected }: { rejected?: string | undefined }) => {',
      "  if (rejected === current) current = 'a-new-token'",
      '  return current',
      '}',
      `const rateLimit = createRateLimit({ requests: ${rateLimit.requests}, per: ${rateLimit.per === 'second' ? '1_000' : '60_000'} })`,
      `const middleware = [logCalls((entry) => console.log(entry.operation, entry.attempt, entry.status))]`,
      creation(model, 'token, rateLimit, middleware, timeout: 10_000'),
      `console.log(${clientName(model)}.connection.baseUrl)`,
    ),
    'A function that supplies the token is asked again, with `refresh: true` and the token that was `rejected`, when the server answers 401, and the call is repeated once: of several calls at the same time, only the first finds that `rejected` is still the current one. `logCalls` is a middleware that tells of every attempt and hides secrets: authorization, cookies, API keys, and query parameters of such names. A middleware of your own is a function of `(request, next, context)`.',
    "A redirect is not followed, because it would carry the token and the body to another address. Its result is `unexpected`; browsers report status 0. Where you trust it, a middleware can pass on `{ ...request, redirect: 'follow' }`.",
  ]
}

/** What a caller has to know, from the contract alone. */
export const readme = (model: Model): string => {
  const { vendor } = model
  const sections = [
    `# @sendspec/${vendor.id}`,
    `Typed fetch client for [${vendor.name}](${vendor.homepage}). ${vendor.description} No dependencies; Node ${oldestNode} or later, and browsers.`,
    ['```sh', `npm install @sendspec/${vendor.id}`, '```'].join('\n'),
    ...firstCall(model),
    ...servers(model),
    ...results(model),
    ...knownValues(model),
    ...options(model),
    ...pages(model),
    ...functions(model),
    ...testing(model),
    '## Operations',
    ...model.calls.flatMap((call) => operation(model, call)),
    ...findings(vendor),
    `Made by Sendspec from the contract \`contracts/${vendor.id}\`. Do not edit.`,
  ]
  return `${sections.join('\n\n')}\n`
}
