import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { code, table } from './markdown.ts'
import { sharedOptions } from './shared-options.ts'

const rateLimit = (model: Model): readonly string[] => {
  const { name, vendor } = model
  const { requests, per, scope } = vendor.rateLimit
  return [
    '### Rate limit',
    `${vendor.name} allows ${requests} requests a ${per} for each ${scope}. Each client keeps to that: its calls wait for their turn. Clients for the same ${scope} can share a limit:`,
    code(
      `import { create${name}, createRateLimit } from '@sendspec/${vendor.id}'`,
      '',
      "const token = 'your-token'",
      `const rateLimit = createRateLimit({ requests: ${requests}, per: ${per === 'second' ? '1_000' : '60_000'} })`,
      creation(model, 'token, rateLimit'),
      `console.log(${clientName(model)}.connection.baseUrl)`,
    ),
  ]
}

const tokens = (model: Model): readonly string[] => [
  '### Tokens that expire',
  code(
    `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
    '',
    "let current = 'your-token'",
    'const token = async ({ rejected }: { rejected?: string | undefined }) => {',
    "  if (rejected === current) current = 'a-new-token'",
    '  return current',
    '}',
    creation(model),
    `console.log(${clientName(model)}.connection.baseUrl)`,
  ),
  'The function is called for every request, so keep the token in a variable. If the server answers 401, it is called again with `refresh: true` and the `rejected` token, and the request is sent once more. If several calls get a 401 at the same time, only the first finds that the rejected token is still the current one.',
]

const middleware = (model: Model): readonly string[] => [
  '### Logging and middleware',
  code(
    `import { create${model.name}, logCalls, type Middleware } from '@sendspec/${model.vendor.id}'`,
    '',
    "const token = 'your-token'",
    'const log = logCalls((entry) => console.log(entry.operation, entry.attempt, entry.status))',
    'const identify: Middleware = (request, next, context) => {',
    "  request.headers.set('x-request-id', context.operation + crypto.randomUUID())",
    '  return next(request)',
    '}',
    creation(model, 'token, middleware: [log, identify]'),
    `console.log(${clientName(model)}.connection.baseUrl)`,
  ),
  '`logCalls` reports every attempt, and hides secrets: authorization, cookies, API keys, and query parameters with such names.',
]

/** The options of clients and calls, then those that need more words. */
export const optionsSection = (model: Model): readonly string[] => [
  '## Options',
  "Set them for a client or, as the last argument, for one call. A call's options win. A call can also have its own `token`, and its own `baseUrl` or `server`.",
  table(
    ['option', 'default', 'meaning'],
    sharedOptions().map(({ name, meaning, fallback }) => [`\`${name}\``, fallback, meaning]),
  ),
  '### Retries',
  'Only GET, PUT, DELETE and operations that the contract marks as safe are retried. The wait before a retry grows, is partly random, and is at least as long as `Retry-After` asks for. A wait that is longer than the rest of the budget ends the call at once. `retryAfter` is then the wait in milliseconds.',
  ...rateLimit(model),
  ...tokens(model),
  ...middleware(model),
  '### Redirects',
  "A redirect is not followed, because the token and the body would go to another address. The result is of kind `unexpected`; in browsers its status is 0. If you trust the server, use a middleware that passes on `{ ...request, redirect: 'follow' }`.",
]
