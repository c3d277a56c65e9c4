import { api, type Report, send, statusOf, withMock } from './report.ts'

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more })
const secured = (document: ReturnType<typeof api>) => ({
  ...document,
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
})
const message = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } }
const numbered = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }

/** Which requests are refused, and what they are told. */
export const refusing: readonly Report[] = [
  {
    source: 'stoplightio/prism#807',
    tried: 'a wrong body where the document has a 400 with a `message`',
    result: '400, {"message":"body /id: expected an integer, received \\"<integer>\\"."}',
    observe: () =>
      withMock({ document: api({ body: numbered, error: message }) }, async (mock) => {
        const response = await send(mock, '/things', { method: 'POST', json: { id: '<integer>' } })
        return `${response.status}, ${await response.text()}`
      }),
  },
  {
    source: 'stoplightio/prism#2591',
    tried: 'a form without a required field',
    result: '422',
    observe: () =>
      statusOf(
        api({ form: { type: 'object', required: ['Address'], properties: { Address: { type: 'string' } } } }),
        '/things',
        { method: 'POST', form: 'Other=1' },
      ),
  },
  {
    source: 'stoplightio/prism#2575',
    tried: 'an empty text where `allOf` has `minLength: 1`',
    result: '422',
    observe: () =>
      statusOf(
        api({
          body: {
            allOf: [{ type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } } }],
          },
        }),
        '/things',
        { method: 'POST', json: { name: '' } },
      ),
  },
  {
    source: 'stoplightio/prism#692',
    tried: 'the second of two parameters is too long',
    result: '422',
    observe: () =>
      statusOf(
        api({ parameters: [query('a', { type: 'string' }), query('b', { type: 'string', maxLength: 3 })] }),
        '/things?a=2&b=633333',
      ),
  },
  {
    source: 'stoplightio/prism#1320',
    tried: 'one value for a parameter that is a list',
    result: '200',
    observe: () =>
      statusOf(api({ parameters: [query('ids', { type: 'array', items: { type: 'string' } })] }), '/things?ids=123'),
  },
  {
    source: 'stoplightio/prism#2675',
    tried: 'one value for a list within `anyOf`',
    result: '422',
    reason: 'Prism’s fault: it reads such a parameter as one text. No document of ours has one.',
    observe: () =>
      statusOf(
        api({ parameters: [query('id', { anyOf: [{ type: 'array', items: { type: 'string' } }] })] }),
        '/things?id=1',
      ),
  },
  {
    source: 'stoplightio/prism#2017',
    tried: '`filter[userId]` as a key of `filter`',
    result: '200',
    observe: () =>
      statusOf(
        api({
          parameters: [
            query(
              'filter',
              { type: 'object', properties: { userId: { type: 'string', format: 'uuid' } } },
              { style: 'deepObject', explode: true },
            ),
          ],
        }),
        '/things?filter[userId]=0613a91d-c1ae-4c14-afb9-33b86ceffa19',
      ),
  },
  {
    source: 'stoplightio/prism#19',
    tried: '`page[limit]=100`, an integer',
    result: '200',
    observe: () =>
      statusOf(
        api({
          parameters: [
            query(
              'page',
              { type: 'object', properties: { limit: { type: 'integer' } } },
              { style: 'deepObject', explode: true },
            ),
          ],
        }),
        '/things?page%5Blimit%5D=100',
      ),
  },
  {
    source: 'samitugal/bytepad#45',
    tried: 'a parameter given twice',
    result: '422, query /page: expected the parameter once, received it 2 times',
    observe: () =>
      withMock({ document: api({ parameters: [query('page', { type: 'integer' })] }) }, async (mock) => {
        const response = await send(mock, '/things?page=1&page=2')
        return `${response.status}, ${response.headers.get('sendspec-reason')}`
      }),
  },
  {
    source: 'stoplightio/prism#591',
    tried: 'no token where the document has 400 and 401',
    result: '401',
    observe: () => statusOf(secured(api({ error: message })), '/things', { headers: { authorization: '' } }),
  },
  {
    source: 'stoplightio/prism#425',
    tried: '`Authorization: Digest …` where a bearer token is documented',
    result: '401',
    observe: () => statusOf(secured(api({})), '/things', { headers: { authorization: 'Digest any' } }),
  },
  {
    source: 'stoplightio/prism#2722',
    tried: '`Authorization: bearer …`, in small letters',
    result: '200',
    observe: () => statusOf(secured(api({})), '/things', { headers: { authorization: 'bearer any' } }),
  },
  {
    source: 'stoplightio/prism#624',
    tried: 'any bearer token: a mock knows nobody, so it never answers 403 by itself',
    result: '200',
    observe: () => statusOf(secured(api({})), '/things'),
  },
  {
    source: 'stoplightio/prism#2695',
    tried: 'a way to turn off the validation of requests',
    result: '422',
    reason: 'It has no such option: a client that a mock accepts has to be one that the contract allows.',
    observe: () => statusOf(api({ body: numbered }), '/things', { method: 'POST', json: {} }),
  },
]
