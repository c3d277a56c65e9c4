import { api, type Report, send, summary, withMock } from './report.ts'

const document = api({
  response: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  examples: { ada: { value: { name: 'ada' } }, elon: { value: { name: 'elon' } } },
  headers: {
    Location: { schema: { type: 'string' }, example: 'https://example.com/login' },
    'X-Entitlements': { schema: { type: 'string', examples: ['lester'] } },
  },
  error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
})
const prefer = (value: string) => ({ headers: { prefer: value } })

/** Which answer a request gets. */
export const choosing: readonly Report[] = [
  {
    source: 'stoplightio/prism#1409',
    tried: '`Prefer: example=elon` for the second of two payloads',
    result: '200, {"name":"elon"}',
    observe: () =>
      withMock({ document }, async (mock) => {
        const response = await send(mock, '/things', prefer('example=elon'))
        return `${response.status}, ${await response.text()}`
      }),
  },
  {
    source: 'stoplightio/prism#1073',
    tried: '`Prefer: code=400` after a request with `Prefer: example=elon`',
    result: '200, 400',
    observe: () =>
      withMock({ document }, async (mock) =>
        [await send(mock, '/things', prefer('example=elon')), await send(mock, '/things', prefer('code=400'))]
          .map(({ status }) => status)
          .join(', '),
      ),
  },
  {
    source: 'stoplightio/prism#147',
    tried: '`Prefer: code=413`, a status that the document lacks',
    result: '413, {"message":"Payload Too Large"}',
    observe: () =>
      withMock({ document }, async (mock) => {
        const response = await send(mock, '/things', prefer('code=413'))
        return `${response.status}, ${await response.text()}`
      }),
  },
  {
    source: 'stoplightio/prism#180',
    tried: 'a documented `Location` header with an example',
    result: '200, `location: https://example.com/login`',
    observe: () => withMock({ document }, async (mock) => summary(await send(mock, '/things'), 'location')),
  },
  {
    source: 'stoplightio/prism#311',
    tried: 'a header whose example is in its schema',
    result: '200, `x-entitlements: lester`',
    observe: () => withMock({ document }, async (mock) => summary(await send(mock, '/things'), 'x-entitlements')),
  },
  {
    source: 'stoplightio/prism#2787',
    tried: 'a documented `Content-Encoding: gzip`, which the body is not',
    result: '200, `content-encoding: null`',
    observe: () =>
      withMock(
        { document: api({ headers: { 'Content-Encoding': { schema: { type: 'string' }, example: 'gzip' } } }) },
        async (mock) => summary(await send(mock, '/things'), 'content-encoding'),
      ),
  },
  {
    source: 'stoplightio/prism#143',
    tried: 'no preference: the payload, not a made-up body',
    result: '{"name":"ada"}',
    observe: () => withMock({ document }, async (mock) => (await send(mock, '/things')).text()),
  },
  {
    source: 'stoplightio/prism#264',
    tried: '50 requests, one after the other',
    result: '50 equal bodies',
    observe: () =>
      withMock({ document }, async (mock) => {
        const bodies: string[] = []
        for (let call = 0; call < 50; call++) bodies.push(await (await send(mock, '/things')).text())
        return `${bodies.length} ${new Set(bodies).size === 1 && bodies[0] ? 'equal' : 'different'} bodies`
      }),
  },
  {
    source: 'stoplightio/prism#2383',
    tried: 'a payload that breaks its schema, without and with `--errors`',
    result: '200, 500',
    reason: 'Without `--errors` it is served, as by Prism, and `sl-violations` lists what is wrong.',
    observe: async () => {
      const wrong = api({
        response: { type: 'object', properties: { name: { type: 'string' } } },
        examples: { wrong: { value: { name: 7 } } },
      })
      const statuses = [false, true].map((errors) =>
        withMock({ document: wrong, errors }, async (mock) => (await send(mock, '/things')).status),
      )
      return (await Promise.all(statuses)).join(', ')
    },
  },
]
