import { secretLines } from '../credentials.ts'
import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { code } from './markdown.ts'
import { invocation } from './sample.ts'

const callText = (model: Model): string => {
  const [call] = model.calls
  return call ? `console.log((await ${invocation(model, call)}).ok)` : `console.log(${clientName(model)})`
}

const nextJs = (model: Model): readonly string[] => [
  '### Next.js',
  'Pass the options of Next.js with `fetchOptions`, to a client or to a call:',
  code(
    `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
    '',
    ...secretLines(model.vendor),
    'const fetchOptions = { next: { revalidate: 60 } }',
    creation(model, 'fetchOptions, timeout: Infinity, budget: Infinity'),
    callText(model),
  ),
  'React makes equal requests once per render, but not if they have a signal. A client passes a signal to `fetch` unless nothing can end the request early: set `timeout: Infinity` and `budget: Infinity`, and no `signal`, or wrap the call in `cache` from `react`.',
]

const undici = (model: Model): readonly string[] => [
  '### Proxies and connections',
  'In Node 24 and later, `NODE_USE_ENV_PROXY=1` makes `fetch` use `HTTPS_PROXY`. In any Node, a dispatcher of `undici` sends requests through a proxy, or sets how long connections are kept:',
  code(
    `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
    "import { Agent, ProxyAgent } from 'undici'",
    '',
    'const proxy = process.env.HTTPS_PROXY',
    'const dispatcher = proxy ? new ProxyAgent(proxy) : new Agent({ keepAliveTimeout: 30_000, connections: 20 })',
    '',
    ...secretLines(model.vendor),
    creation(model, 'fetchOptions: { dispatcher }'),
    callText(model),
  ),
  "If `undici` has another major version than Node's own (`process.versions.undici`), pass its `fetch` as the option `fetch` too.",
]

const openTelemetry = (model: Model): readonly string[] => {
  return [
    '### OpenTelemetry',
    "`@opentelemetry/instrumentation-undici` traces the requests of Node's `fetch`. A middleware adds a span with the operation's name to each attempt:",
    code(
      "import { SpanStatusCode, trace } from '@opentelemetry/api'",
      `import { create${model.name}, type Middleware } from '@sendspec/${model.vendor.id}'`,
      '',
      `const tracer = trace.getTracer('${model.vendor.id}')`,
      'const traced: Middleware = (request, next, { operation, attempt }) =>',
      '  tracer.startActiveSpan(operation, { attributes: { attempt } }, async (span) => {',
      '    try {',
      '      const response = await next(request)',
      "      span.setAttribute('http.response.status_code', response.status)",
      '      if (response.status >= 400) span.setStatus({ code: SpanStatusCode.ERROR })',
      '      return response',
      '    } catch (error) {',
      '      span.setStatus({ code: SpanStatusCode.ERROR })',
      '      throw error',
      '    } finally {',
      '      span.end()',
      '    }',
      '  })',
      '',
      ...secretLines(model.vendor),
      creation(model, 'middleware: [traced]'),
      callText(model),
    ),
  ]
}

/** How to use a client with other software. */
export const recipesSection = (model: Model): readonly string[] => [
  '## Recipes',
  ...nextJs(model),
  ...undici(model),
  ...openTelemetry(model),
]
