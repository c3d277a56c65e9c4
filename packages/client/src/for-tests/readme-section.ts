import { mockedCreation } from '../creation.ts'
import { code, table } from '../markdown.ts'
import type { Model } from '../model.ts'
import { fixtureName } from './fixture-names.ts'
import { samplePlan } from './sample-plan.ts'
import { walkSample } from './walk-sample.ts'

const replies: readonly (readonly [reply: string, meaning: string])[] = [
  ['`200`', 'This status, with its first recorded payload; with a random one where none is recorded.'],
  ["`{ status: 200, payload: '…' }`", 'The recorded payload of this name.'],
  [
    '`{ status: 200, body: …, headers: …, delay: 50 }`',
    'A body of your own, with headers, after so many milliseconds.',
  ],
  ["`'network'`", 'The connection is reset.'],
  ["`'timeout'`", 'There is no answer.'],
  ["`'malformed'`", 'Half of the JSON of a success.'],
  ["`'html'`", 'The error page of a proxy, with status 502.'],
  ['`[…]`', 'Those one after the other, the last one from then on.'],
]

/** What a client has for the tests of those who use it. */
export const testingSection = (
  model: Model,
  sample: { readonly client: string; readonly invocation: string },
): readonly string[] => {
  const { vendor, name, calls } = model
  const [call] = calls
  if (!call) return []
  const module = `@sendspec/${vendor.id}`
  const status = call.answers.find(({ ok }) => ok)?.status ?? call.answers[0]?.status
  const [payload] = vendor.payloads
  return [
    '## For your tests',
    'Without a server or a network: a `fetch` that answers by a plan, and that knows which calls it has had.',
    code(
      `import { create${name} } from '${module}'`,
      `import { mockFetch, randomPayload } from '${module}/testing'`,
      '',
      `const fetch = mockFetch(${samplePlan(call)})`,
      mockedCreation(model),
      `const result = await ${sample.invocation}`,
      'console.log(result.ok, fetch.calls)',
      '',
      `console.log(randomPayload('${call.operation.id}', ${status}, { seed: 7 }))`,
    ),
    table(['reply', 'answer'], replies),
    'Each call is logged with its operation, parameters, body and reply, and with no header that may hold a secret. `randomPayload` makes a body that the contract allows, always the same one for the same seed.',
    'In tests too, a client keeps to the rate limit and retries. Where that is not what you test, create it with `rateLimit: false`, `retries: 0` and a short `timeout`, such as `1_000`. With fake timers use `rateLimit: false`.',
    ...walkSample(model, sample.client),
    'The same plans make request handlers for [msw](https://mswjs.io) 2 and 3:',
    code(
      `import { handlers } from '${module}/msw'`,
      "import { setupServer } from 'msw/node'",
      '',
      'const server = setupServer(...handlers())',
      'server.listen()',
      `server.use(...handlers(${samplePlan(call)}))`,
    ),
    ...(payload
      ? [
          'The recorded payloads, each with the lines of the page that show it:',
          code(
            `import { fixtures, ${fixtureName(payload)} } from '${module}/fixtures'`,
            '',
            `console.log(${fixtureName(payload)}.body, ${fixtureName(payload)}.sources)`,
            'console.log(Object.keys(fixtures))',
          ),
        ]
      : []),
  ]
}
