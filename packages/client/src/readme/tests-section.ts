import { clientName, mockedCreation } from '../example.ts'
import { fixtureName } from '../for-tests/fixture-names.ts'
import type { Call, Model } from '../model.ts'
import { code, table } from './markdown.ts'
import { invocation } from './sample.ts'
import { samplePlan } from './sample-plan.ts'
import { walkSample } from './walk-sample.ts'

const replies: readonly (readonly [reply: string, answer: string])[] = [
  ['`200`', 'This documented status, with its first recorded payload or, if none is recorded, a random body.'],
  ["`{ status: 200, payload: '…' }`", 'The recorded payload with this name.'],
  ['`{ status: 200, body: …, headers: …, delay: 50 }`', 'Your own body and headers, after 50 milliseconds.'],
  ['`{ status: 503, body: … }`', 'Any other status, documented or not, with or without a body.'],
  ["`'reset'`", 'The connection is reset before there is an answer.'],
  ["`'half'`", 'The connection breaks in the middle of the body of a success.'],
  ["`'rate-limit'`", 'Status 429 with `retry-after: 1`.'],
  ["`'timeout'`", 'There is no answer.'],
  ["`'malformed'`", 'Half of the JSON of a success.'],
  ["`'html'`", 'The error page of a proxy, with status 502.'],
  ["`{ fault: 'reset', delay: 50 }`", 'One of these faults, after 50 milliseconds.'],
  ['`(call, request) => …`', "One of these, chosen by the call's `operation`, `params`, `headers` and `body`."],
  ['`[…]`', 'One after the other, and the last one from then on.'],
]

const fixturesText = ({ vendor }: Model): readonly string[] => {
  const [payload] = vendor.payloads
  if (!payload) return []
  const name = fixtureName(payload)
  return [
    'The recorded payloads, each with the lines of the page that show it:',
    code(
      `import { fixtures, ${name} } from '@sendspec/${vendor.id}/fixtures'`,
      '',
      `console.log(${name}.body, ${name}.sources)`,
      'console.log(Object.keys(fixtures))',
    ),
  ]
}

const mockText = (model: Model, call: Call): readonly string[] => {
  const module = `@sendspec/${model.vendor.id}`
  const status = call.answers.find(({ ok }) => ok)?.status ?? call.answers[0]?.status
  return [
    '`mockFetch` is a `fetch` that answers by a plan, without a server or a network:',
    code(
      `import { create${model.name} } from '${module}'`,
      `import { mockFetch, randomPayload } from '${module}/testing'`,
      '',
      `const fetch = mockFetch(${samplePlan(call)})`,
      mockedCreation(model),
      `const result = await ${invocation(model, call)}`,
      'console.log(result.ok, fetch.calls)',
      '',
      'fetch.reset()',
      `console.log(randomPayload('${call.operation.id}', ${status}, { seed: 7 }))`,
    ),
    table(['reply', 'answer'], replies),
    'A call that is not in the plan rejects with a `UsageError`, so the test fails. `fetch.calls` lists each call with its operation, parameters, body and reply, without headers that may hold secrets; `fetch.reset()` empties it and starts the plan again, `fetch.reset(plan)` starts another one. `randomPayload` makes a body that the contract allows, the same one for the same seed.',
    'Clients keep to the rate limit and retry in tests too. If that is not what you test, create them with `rateLimit: false`, `retries: 0` and a short `timeout`, such as `1_000`. With fake timers, use `rateLimit: false`.',
  ]
}

/** What a client has for the tests of its users. */
export const testsSection = (model: Model): readonly string[] => {
  const [call] = model.calls
  if (!call) return []
  return [
    '## Tests',
    ...mockText(model, call),
    ...walkSample(model, clientName(model)),
    'The same plans make request handlers for [msw](https://mswjs.io) 2 and 3:',
    code(
      `import { handlers } from '@sendspec/${model.vendor.id}/msw'`,
      "import { setupServer } from 'msw/node'",
      '',
      'const server = setupServer(...handlers())',
      'server.listen()',
      `server.use(...handlers(${samplePlan(call)}))`,
    ),
    ...fixturesText(model),
  ]
}
