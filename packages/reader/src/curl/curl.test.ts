import { expect, test } from 'vitest'
import { proseOf } from '../sentences/prose.ts'
import { samplesOf } from './curl.ts'

const script = (...lines: readonly string[]) => {
  const text = lines.join('\n')
  return {
    text,
    markAt: (offset: number) => {
      const before = text.slice(0, offset).split('\n')
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    },
  }
}

test('a call with a prompt, continuations, joined options and a body is one sample', () => {
  const [sample] = samplesOf(
    script(
      '$ TOKEN="your token"',
      `$ curl -sXPUT 'https://api.example.test/v1/things/7?dry=1&tag[a]=b' \\`,
      '    -H "Authorization: Bearer $TOKEN" \\',
      `    --data-raw='{"size": 3}'`,
    ),
  )
  expect(sample).toMatchObject({
    lines: [2, 4],
    method: { value: 'PUT', line: 2 },
    url: { value: 'https://api.example.test/v1/things/7', line: 2, column: 16 },
    query: [
      { name: 'dry', value: '1' },
      { name: 'tag[a]', value: 'b' },
    ],
    headers: [{ name: 'Authorization', value: 'Bearer $TOKEN', line: 3, column: 9 }],
    body: { value: { size: 3 }, lines: [4, 4] },
  })
})

test.each([
  ['curl https://a.test/x', 'GET'],
  ['curl https://a.test/x -d a=b', 'POST'],
  ['curl -G https://a.test/x -d a=b', 'GET'],
  ['curl -I https://a.test/x', 'HEAD'],
  ['curl https://a.test/x -X delete', 'DELETE'],
])('%s is a %s', (call, method) => {
  expect(samplesOf(script(call))[0]?.method?.value).toBe(method)
})

test('a sentence that mentions curl is no call', () => {
  expect(samplesOf(proseOf([{ text: 'Use curl to try it', line: 1, column: 1 }]))).toEqual([])
})
