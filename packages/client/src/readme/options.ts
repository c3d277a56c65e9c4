import { credentialOptions, credentialWords, secretLines } from '../credentials.ts'
import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { code } from './markdown.ts'
import { optionsTable } from './read-options.ts'

const rateLimit = (model: Model): readonly string[] => {
  const { name, vendor } = model
  const { requests, per, scope } = vendor.rateLimit
  return [
    '### Rate limit',
    `${vendor.name} allows ${requests} requests a ${per} for each ${scope}. Each client keeps to that: its calls wait for their turn, in the order in which they were made, and \`budget\` and \`timeout\` only start with the turn. A call waits as long as it must, unless you set \`maxWait\`: then it fails at once, with kind \`queue\`, if its turn comes later. An answer with status 429, or with no requests remaining, makes all calls that share the limit wait until the server's limit is reset. Clients for the same ${scope} can share a limit:`,
    code(
      `import { create${name}, createRateLimit } from '@sendspec/${vendor.id}'`,
      '',
      ...secretLines(model.vendor),
      `const rateLimit = createRateLimit({ requests: ${requests}, per: ${per === 'second' ? '1_000' : '60_000'} })`,
      creation(model, 'rateLimit'),
      `console.log(${clientName(model)}.connection.baseUrl)`,
    ),
  ]
}

const tokens = (model: Model): readonly string[] => {
  const { scheme } = model.vendor.auth
  if (scheme !== 'bearer' && scheme !== 'apiKey') return []
  const [word, title] = scheme === 'bearer' ? ['token', 'Tokens'] : ['key', 'Keys']
  return [
    `### ${title} that expire`,
    code(
      `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
      '',
      `let current = 'your-${word}'`,
      `const ${word} = async ({ rejected }: { rejected?: string | undefined }) => {`,
      `  if (rejected === current) current = 'a-new-${word}'`,
      '  return current',
      '}',
      creation(model),
      `console.log(${clientName(model)}.connection.baseUrl)`,
    ),
    `The function is called for every request, so keep the ${word} in a variable. If the server answers 401, it is called again with \`refresh: true\` and the \`rejected\` ${word}, and the request is sent once more. If several calls get a 401 at the same time, only the first finds that the rejected ${word} is still the current one.`,
  ]
}

const middleware = (model: Model): readonly string[] => [
  '### Logging and middleware',
  code(
    `import { create${model.name}, logCalls, type Middleware } from '@sendspec/${model.vendor.id}'`,
    '',
    ...secretLines(model.vendor),
    'const log = logCalls((entry) => console.log(entry.operation, entry.attempt, entry.status))',
    'const identify: Middleware = (request, next, context) => {',
    "  request.headers.set('x-request-id', context.operation + crypto.randomUUID())",
    '  return next(request)',
    '}',
    creation(model, 'middleware: [log, identify]'),
    `console.log(${clientName(model)}.connection.baseUrl)`,
  ),
  '`logCalls` reports every attempt, and hides secrets: authorization, cookies, API keys, and query parameters with such names.',
]

const ownCredentials = ({ vendor }: Model): string => {
  const names = credentialOptions(vendor).map(({ option }) => `\`${option}\``)
  return names.length > 0 ? `${names.join(' and ')}, and its own ` : ''
}

const sentWith = ({ vendor: { auth } }: Model): string =>
  auth.scheme === 'none' ? '' : `${credentialWords[auth.scheme]} and `

/** The options of clients and calls, then those that need more words. */
export const optionsSection = (model: Model): readonly string[] => [
  '## Options',
  `Set them for a client or, as the last argument, for one call. A call's options win. A call can also have its own ${ownCredentials(model)}\`baseUrl\` or \`server\`.`,
  optionsTable('SharedOptions'),
  '### Retries',
  "Half of each wait is fixed and half is random, so that clients that failed together don't come back together. If the server asks for a longer wait, with `Retry-After` for example, the fixed half is that wait. A wait that is longer than the rest of the budget ends the call at once, with the failure of the last attempt; `retryAfter` is the wait that the server asked for, in milliseconds.",
  'With the defaults, a call bridges an outage of 900 ms for certain, and one of up to 1.8 s with luck. For longer outages, raise `retries`.',
  ...rateLimit(model),
  ...tokens(model),
  ...middleware(model),
  '### Redirects',
  `A redirect is not followed, because ${sentWith(model)}the body would go to another address. The result is of kind \`unexpected\`; in browsers its status is 0. If you trust the server, use a middleware that passes on \`{ ...request, redirect: 'follow' }\`.`,
]
