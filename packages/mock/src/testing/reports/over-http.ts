import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { api, failureOf, type Report, send, summary, withMock } from './report.ts'

const document = api({ examples: { one: { value: { name: 'a name' } } } })

/** Methods, origins, faults and delays. */
export const overHttp: readonly Report[] = [
  {
    source: 'stoplightio/prism#1929',
    tried: '`POST` where there is only `GET`',
    result: '405, `allow: GET, HEAD, OPTIONS`',
    observe: () =>
      withMock({ document }, async (mock) => summary(await send(mock, '/things', { method: 'POST' }), 'allow')),
  },
  {
    source: 'Availity/availity-workflow#374',
    tried: '`HEAD` where there is `GET`',
    result: '200, no body',
    observe: () =>
      withMock({ document }, async (mock) => {
        const response = await send(mock, '/things', { method: 'HEAD' })
        return `${response.status}, ${(await response.bytes()).length === 0 ? 'no' : 'a'} body`
      }),
  },
  {
    source: 'stoplightio/prism#1020',
    tried: '`OPTIONS` without a browser’s headers',
    result: '204, `allow: GET, HEAD, OPTIONS`',
    observe: () =>
      withMock({ document }, async (mock) => summary(await send(mock, '/things', { method: 'OPTIONS' }), 'allow')),
  },
  {
    source: 'stoplightio/prism#956',
    tried: 'a browser’s question whether it may send `authorization`',
    result: '204, `access-control-allow-headers: authorization`',
    observe: () =>
      withMock({ document }, async (mock) => {
        const headers = {
          origin: 'http://localhost:9876',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization',
        }
        return summary(await send(mock, '/things', { method: 'OPTIONS', headers }), 'access-control-allow-headers')
      }),
  },
  {
    source: 'stoplightio/prism#392',
    tried: 'a request of a page from another port',
    result: '200, `access-control-allow-origin: http://localhost:3000`',
    observe: () =>
      withMock({ document }, async (mock) =>
        summary(
          await send(mock, '/things', { headers: { origin: 'http://localhost:3000' } }),
          'access-control-allow-origin',
        ),
      ),
  },
  {
    source: 'stoplightio/prism#958',
    tried: 'which headers of the answer a page can read',
    result: '200, `access-control-expose-headers: *`',
    observe: () =>
      withMock({ document }, async (mock) => summary(await send(mock, '/things'), 'access-control-expose-headers')),
  },
  {
    source: 'stoplightio/desktop#224',
    tried: 'an address that no operation has',
    result: '404, Did you mean GET /things?',
    observe: () =>
      withMock({ document }, async (mock) => {
        const response = await send(mock, '/thing')
        return `${response.status}, ${((await response.json()) as { detail: string }).detail}`
      }),
  },
  {
    source: 'wiremock/WireMock.Net#103',
    tried: '`Prefer: fault=reset`',
    result: 'ECONNRESET',
    observe: () => withMock({ document }, (mock) => failureOf(mock, '/things', { prefer: 'fault=reset' })),
  },
  {
    source: 'pactumjs/pactum#377',
    tried: '`Prefer: fault=half`',
    result: '200, aborted after a part',
    observe: () => withMock({ document }, (mock) => failureOf(mock, '/things', { prefer: 'fault=half' })),
  },
  {
    source: 'postmanlabs/postman-app-support#9369',
    tried: '`Prefer: delay=300` for one request',
    result: 'later than 300 ms, the next one not',
    observe: () =>
      withMock({ document }, async (mock) => {
        const times: number[] = []
        for (const prefer of ['delay=300', 'delay=0']) {
          const began = performance.now()
          await send(mock, '/things', { headers: { prefer } })
          times.push(performance.now() - began)
        }
        const [first = 0, second = 0] = times
        return `${first >= 299 ? 'later' : 'earlier'} than 300 ms, the next one ${second < 299 ? 'not' : 'too'}`
      }),
  },
  {
    source: 'MockyAbstract/Mocky#14',
    tried: '`--delay 200` for all requests',
    result: 'later than 200 ms',
    observe: () =>
      withMock({ document, delay: 200 }, async (mock) => {
        const began = performance.now()
        await send(mock, '/things')
        return `${performance.now() - began >= 199 ? 'later' : 'earlier'} than 200 ms`
      }),
  },
  {
    source: 'smocker-dev/smocker#27',
    tried: '`CONNECT example.com:443`, as to a proxy',
    result: 'HTTP/1.1 405 Method Not Allowed',
    reason: 'A mock is no proxy: it is called under its own address.',
    observe: () =>
      withMock({ document }, async (mock) => {
        const socket = connect(mock.port, '127.0.0.1')
        socket.end('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n')
        return (await text(socket)).split('\r\n')[0] ?? ''
      }),
  },
]
