import { bundleParts, gzipSize } from '@sendspec/client/testing'

/** What a client does for a call, and modules of the runtime that do without it. */
const features: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'checks of options, with the allowed values': {
    'check-options': `export const optionReader = () => (options) =>
      Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined))`,
  },
  'checks of parameters against the documented rules': {
    parameters: 'export const checkRules = () => {}',
  },
  'checks of headers and of the token': {
    headers: 'export const checkHeaders = (place, headers) => headers',
    token: 'export const checkToken = (place, about, token) => token',
  },
  'checks of the address: `https:`, host, variables': {
    address: `export const checkBaseUrl = (place, address) => address
      export const fillServer = (place, template, values) => template.replace(/\\{(\\w+)\\}/g, (_, name) => values[name])`,
  },
  'tokens from a function, again after status 401': {
    token: 'export const getToken = async () => undefined',
  },
  'the rate limit, its queue and `maxWait`': {
    'rate-limit': 'export const openRateLimit = () => false',
  },
  'retries with waits, and the earlier attempts in the result': {
    retry: `export const waitAfter = () => undefined; export const pause = async () => undefined
      export const earlierAttempt = () => ({})`,
  },
  'waits that the server states: `Retry-After`, `X-RateLimit-*`, dates, bodies': {
    retry: 'export const waitOf = () => undefined; export const heedLimit = () => {}',
  },
  'timeouts, the budget and signals': {
    within: `export const abortedBy = () => undefined
      export const within = async (limit, signals, work) => work?.()`,
  },
  'hiding the token': {
    secrets: 'export const hideToken = () => (text) => text; export const hideInThrown = (thrown) => thrown',
  },
  'undocumented statuses and types, bodies that are not JSON, request ids': {
    answer: `export const readAnswer = (operation, response, text) => {
      const body = text ? JSON.parse(text) : undefined
      return response.ok ? { ok: true, response, data: body } : { ok: false, response, error: body }
    }`,
  },
  'middleware, and telling bugs from failures of the network': {
    attempt: `import { readAnswer } from './answer.ts'
      import { hideInThrown, hideToken } from './secrets.ts'
      import { heedLimit } from './retry.ts'
      export const attempt = async ({ operation, request, token, settings }, signal) => {
        const headers = { ...request.headers, authorization: \`Bearer \${token}\` }
        const init = { ...settings.fetchOptions, method: operation.method, headers, body: request.body, redirect: 'manual', signal }
        const hide = hideToken(token)
        try {
          const response = await (settings.fetch ?? fetch)(request.url, init)
          if (settings.rateLimit) heedLimit(response, settings.rateLimit)
          return readAnswer(operation, response, await response.text(), hide)
        } catch (cause) {
          return { ok: false, kind: 'network', cause: hideInThrown(cause, hide) }
        }
      }`,
  },
}

const VALIDATION = 'validation: `report`, `strict`, `onDrift`, and the validators'
const withoutValidation = { 'validate-result': 'export const validateResult = async ({ result }) => result' }

/** A feature, and the bytes that it adds to one operation with all others. */
export interface FeatureSize {
  readonly feature: string
  readonly bytes: number
}

/** The bytes of each feature in a bundle, of all of them without the others, and of what is left without any. */
export const featureSizes = async (text: string, folder: string): Promise<readonly FeatureSize[]> => {
  const sizeWithout = async (stubs: Readonly<Record<string, string>>, validators: boolean): Promise<number> => {
    const { first, validation } = await bundleParts({ text, folder, stubs: new Map(Object.entries(stubs)) })
    return gzipSize(first) + (validators ? gzipSize(validation) : 0)
  }
  const whole = await sizeWithout({}, true)
  const rows: FeatureSize[] = []
  for (const [feature, stubs] of Object.entries(features)) {
    rows.push({ feature, bytes: whole - (await sizeWithout(stubs, true)) })
  }
  rows.push({ feature: VALIDATION, bytes: whole - (await sizeWithout(withoutValidation, false)) })
  rows.sort((one, other) => other.bytes - one.bytes)
  const all = Object.assign({}, ...Object.values(features), withoutValidation, {
    token: 'export const checkToken = (place, about, token) => token; export const getToken = async () => undefined',
    retry: `export const waitAfter = () => undefined; export const pause = async () => undefined
      export const earlierAttempt = () => ({}); export const waitOf = () => undefined; export const heedLimit = () => {}`,
  }) as Readonly<Record<string, string>>
  return [...rows, { feature: 'a call without all of these', bytes: await sizeWithout(all, false) }]
}
