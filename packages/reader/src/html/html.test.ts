import { SendspecError } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { rooms } from './rooms.page.ts'

const page = readPage({ id: 'rooms.html', text: rooms })
const lines = rooms.split('\n')

test('a web page is read by its main content', () => {
  expect(page).toMatchObject({ dialect: 'html', page: { title: 'Rooms' }, types: [{ name: 'Room' }] })
  expect(page.operations.map(({ method, path, summary }) => [summary?.value, method?.value, path?.value])).toEqual([
    ['Get a room', 'GET', '/rooms/{room_id}'],
    ['Delete a room', 'DELETE', '/v2/rooms/{id}'],
  ])
  expect(page.operations[1]?.samples[0]?.headers).toMatchObject([{ name: 'X-Api-Key', value: 'k' }])
})

test('marks are places of the HTML', () => {
  const standsAt = ({ line, column }: { line: number; column: number }) => lines[line - 1]?.slice(column - 1) ?? ''
  const named = page.operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ name, heading }) => (heading && name ? [name] : [])),
  )
  expect(named.map(({ value }) => value)).toEqual(['room_id', 'view'])
  for (const name of named) expect(standsAt(name).startsWith(name.value)).toBe(true)
  const [room] = page.types
  expect(room && standsAt(room).startsWith('type Room')).toBe(true)
})

test('code has the language that its class names next to that of the highlighter', () => {
  const code = (language: string, text: string) =>
    `<pre class="highlight ${language} tab-${language}"><code>${text}</code></pre>`
  const samples = `${code('ruby', 'rooms.get')}${code('python', 'rooms.get()')}`
  const text = `<!doctype html><html><body><h2>List rooms</h2>${samples}<p><code>GET /rooms</code></p></body></html>`
  const [operation] = readPage({ id: 'page.html', text }).operations
  expect(operation?.samples.map(({ language }) => language)).toEqual(['ruby', 'python'])
})

test.each([
  ['login', '<form><input type="text"><input type="password"></form><p>Sign in</p>', /login page/],
  ['shell', '<div id="root"></div><script src="/app.js"></script>', /built in the browser/],
  ['missing', '<main><h1>Page not found</h1></main>', /not found/],
  ['deep', '<div>'.repeat(100_000), /deeper/],
])('a %s page is refused by what it is', (_, body, message) => {
  const read = () => readPage({ id: 'page.html', text: `<!doctype html><html><body>${body}</body></html>` })
  expect(read).toThrow(SendspecError)
  expect(read).toThrow(message)
})
