import { tupleName } from '@sendspec/contract'
import { credentialWords, secretLines } from '../credentials.ts'
import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { code, table } from './markdown.ts'
import { invocation } from './sample.ts'

const kinds: readonly (readonly [result: string, meaning: string])[] = [
  ['`ok: true`, `status`, `data`', 'A documented success.'],
  ["`kind: 'status'`, `status`, `error`", 'A documented error, with its typed body.'],
  [
    "`kind: 'unexpected'`, `status`, `body`, `why`",
    "Another status, including redirects, or a body of another type, such as a proxy's web page.",
  ],
  ["`kind: 'parse'`, `status`, `text`", 'A body that should be JSON and is not.'],
  [
    "`kind: 'drift'`, `status`, `body`, `drift`",
    "Only with `validate: 'strict'`: a success whose body doesn't match the contract, or can't be validated.",
  ],
  ["`kind: 'network'`, `cause`", 'No complete answer: the connection failed.'],
  ["`kind: 'timeout'`, `timeout`", 'No complete answer in time: see the options `timeout` and `budget`.'],
  [
    "`kind: 'queue'`, `maxWait`, `retryAfter`",
    'Only with the option `maxWait`: no turn within the rate limit in time. Nothing was sent.',
  ],
  ["`kind: 'aborted'`, `cause`", 'The option `signal` was aborted.'],
  ["`kind: 'token'`, `cause`", 'The function that supplies the token failed.'],
  [
    "`kind: 'caller'`, `cause`",
    'A bug in your own `fetch` or middleware, such as a `TypeError` about `null`. It is not retried.',
  ],
]

const knownValues = ({ declarations }: Model): readonly string[] => {
  const enums = [...declarations.values()].filter(({ shape }) => shape.kind === 'enum')
  if (enums.length === 0) return []
  const rows = enums.map(({ name }) => [`\`${name}\``, `\`${tupleName(name)}\``, `\`isKnown${name}(value)\``])
  return [
    '### Known values',
    'A server may send values that are not documented yet: they are returned as they are. The documented ones are constants:',
    table(['type', 'known values', 'check'], rows),
  ]
}

const kindsOf = ({ vendor: { auth } }: Model): typeof kinds => {
  if (auth.scheme === 'bearer') return kinds
  const others = kinds.filter(([result = '']) => !result.includes("'token'"))
  return auth.scheme === 'apiKey'
    ? [...others, ["`kind: 'token'`, `cause`", 'The function that supplies the key failed.']]
    : others
}

const hiding = ({ vendor: { auth } }: Model): readonly string[] => {
  if (auth.scheme === 'none') return []
  const are = auth.scheme === 'basic' ? 'are' : 'is'
  return [
    `In a failure, ${credentialWords[auth.scheme]} ${are} replaced by \`[hidden]\`, also where the server repeats ${auth.scheme === 'basic' ? 'them' : 'it'} encoded. The data and headers of a success are returned as they came. ${shortOnes[auth.scheme]} of fewer than 8 characters are not hidden.`,
  ]
}

const shortOnes = { bearer: 'Tokens', basic: 'Passwords', apiKey: 'Keys' } as const

/** What a call resolves to, and how it fails. */
export const resultsSection = (model: Model): readonly string[] => {
  const [call] = model.calls
  if (!call) return []
  const {
    id,
    auth: { scheme },
  } = model.vendor
  return [
    '## Results and errors',
    'A call resolves to a result. Check `ok` first, then `kind`, then `status`:',
    table(['result', 'meaning'], kindsOf(model)),
    "Every result also has `operation`, `docs` (the vendor's page), `attempts`, `earlier` and `elapsed` (milliseconds). With an answer it has `response`, `requestId` if the server sent one, and `headers` if they are documented. If the server asked for a wait, `retryAfter` has its milliseconds.",
    '`earlier` lists the attempts that were retried, each with its `kind`, `status` and `cause`. `mayBeApplied` is true for a PUT or DELETE that got no answer, or status 408 or 500 and above: the server may have done it all the same.',
    'An undocumented status from 200 to 299 is a success, without `data`, if no documented success of the operation has a body.',
    ...hiding(model),
    '### What is thrown',
    table(
      ['thrown by', 'what', 'when'],
      [
        [
          'calls, walks, creating a client',
          '`UsageError`',
          `An argument is wrong: an unknown option, a value that isn't allowed, a parameter that the vendor doesn't accept${scheme === 'none' ? '' : `, no ${credentialWords[scheme].replace('the ', '')}`}. The message names it. For a parameter, \`wrong\` has its name and the vendor's page.`,
        ],
        ['`unwrap`', '`CallError`', 'The result is not a success.'],
        ['walks', '`CallError`', 'A page fails, has no list of items, or came before.'],
      ],
    ),
    'Calls and walks throw by rejecting. A call rejects with nothing else: whatever happens to its request is in the result.',
    '### Exceptions instead of results',
    code(
      `import { CallError, create${model.name}, unwrap } from '@sendspec/${id}'`,
      '',
      ...secretLines(model.vendor),
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
    'A `CallError` has `kind`, `status`, `docs`, `cause`, `retryAfter` and `requestId`, and the whole result as `result`, which `console.log` and `JSON.stringify` leave out. If an earlier attempt may have been applied, the message says so.',
    '`instanceof CallError` also recognizes the errors of other Sendspec clients. For copies, made by `structuredClone` or read from JSON, use `isCallError(error)`.',
    "### Bodies that don't match the contract",
    "Documented bodies are validated, and returned as they came. `drift` lists each place that doesn't match: what was expected, the type that was received, and the finding that explains it, if there is one. Numbers beyond 2^53 are listed too, because JavaScript rounds them. If the validator can't be loaded, `drift` says so, with the `cause`.",
    code(
      `import { create${model.name}, type Drift } from '@sendspec/${id}'`,
      '',
      ...secretLines(model.vendor),
      'const onDrift = ({ pointer, expected, received }: Drift) => console.warn(pointer, expected, received)',
      creation(model, 'onDrift'),
      `console.log(${clientName(model)}.connection.baseUrl)`,
    ),
    "With `validate: 'strict'`, such a success becomes a failure of kind `drift`; a documented error stays a failure of kind `status`, with its `drift`. With `undocumentedKeys: true`, `drift` also lists keys that the contract doesn't have; they make no call a failure.",
    ...knownValues(model),
  ]
}
