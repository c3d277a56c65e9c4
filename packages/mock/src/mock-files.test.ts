import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { get } from 'node:https'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { toOpenApi } from '@sendspec/openapi'
import { onlyThings } from '@sendspec/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockFiles } from './mock-files.ts'
import { tooOld } from './runtime/needed-node.js'
import { selfSigned } from './testing/self-signed.ts'

const document = `${JSON.stringify(toOpenApi(onlyThings(), 'observed'), null, 2)}\n`
const tree = mockFiles(onlyThings(), document)
const file = (path: string): string => tree.get(`mocks/every-kind/${path}`) ?? ''

// Below node_modules, where the package finds its dependencies as an installed one does.
const root = mkdtempSync(fileURLToPath(new URL('../node_modules/.mock-', import.meta.url)))
beforeAll(() => {
  for (const [path, content] of tree) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
})
afterAll(() => rmSync(root, { recursive: true }))

const start = (...args: string[]) => spawn(process.execPath, [join(root, 'mocks/every-kind/src/bin.js'), ...args])
const run = async (...args: string[]) => {
  const child = start(...args)
  const status = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await status, stdout, stderr }
}

test('the same vendor gives the same files', () => {
  expect([...mockFiles(onlyThings(), document)]).toEqual([...tree])
})

test('a mock package pins what it needs', () => {
  const manifest = JSON.parse(file('package.json'))
  expect(manifest).toMatchObject({
    name: '@sendspec/mock-every-kind',
    bin: { 'sendspec-mock-every-kind': './src/bin.js' },
  })
  expect(Object.keys(manifest.dependencies)).toContain('@stoplight/prism-http-server')
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  for (const path of [manifest.bin['sendspec-mock-every-kind'], ...Object.values(manifest.exports['.'])]) {
    expect(file(String(path).slice(2))).not.toBe('')
  }
})

test('the README shows a call that the mock answers', () => {
  expect(file('README.md')).toContain(
    "curl -H 'Authorization: Bearer any' 'http://127.0.0.1:4010/things/e2cf1b63-6505-3d7a-9c51-a9eb67d97a48?kind=new'",
  )
})

const firstLine = (child: ReturnType<typeof start>) =>
  new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
const statusOf = (child: ReturnType<typeof start>) =>
  new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))

test('the command says that it is ready and where, answers, and stops with status 0', async () => {
  const child = start('--port', '0')
  const stderr = text(child.stderr)
  const status = statusOf(child)
  const [, url] = /^ready at (http:\/\/127\.0\.0\.1:\d+); Ctrl-C stops it\n$/.exec(await firstLine(child)) ?? []
  const call = new URL(/http:\S+(?=')/.exec(file('README.md'))?.[0] ?? '')
  const response = await fetch(`${url}${call.pathname}${call.search}`, { headers: { authorization: 'Bearer any' } })
  expect(await response.json()).toEqual(onlyThings().payloads[0]?.body)
  child.kill('SIGTERM')
  expect(await status).toBe(0)
  expect(await stderr).toBe('')
  await expect(fetch(`${url}/`)).rejects.toThrow('fetch failed')
})

test('Ctrl-C stops the command with status 0, also while a request is open', async () => {
  const child = start('--port', '0', '--delay', '60000')
  const status = statusOf(child)
  const [url] = /http:\/\/[^;]+/.exec(await firstLine(child)) ?? []
  const open = fetch(`${url}/things/1`).catch(() => 'ended')
  await new Promise((resolve) => setTimeout(resolve, 100))
  child.kill('SIGINT')
  expect([await status, await open]).toEqual([0, 'ended'])
})

test.each([30, 400])('a signal %s ms after the start stops the command with status 0', async (delay) => {
  const child = start('--port', '0')
  const status = new Promise<string>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code))))
  await new Promise((resolve) => setTimeout(resolve, delay))
  child.kill('SIGTERM')
  // Before Node runs any of its code, the system ends the process.
  expect(await status).toMatch(delay < 300 ? /^(?:0|SIGTERM)$/ : /^0$/)
})

test('a mock that npm started ends with npm', async () => {
  const program = `require('node:child_process').spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })`
  const bin = join(root, 'mocks/every-kind/src/bin.js')
  const npm = spawn(process.execPath, ['--eval', program, '--', bin, '--port', '0'], {
    env: { ...process.env, npm_command: 'exec' },
  })
  const [url] = /http:\/\/[^;]+/.exec(await firstLine(npm)) ?? []
  const answers = () =>
    fetch(`${url}/_sendspec/health`).then(
      ({ status }) => status,
      () => 'gone',
    )
  expect(await answers()).toBe(200)
  npm.kill('SIGKILL')
  await expect.poll(answers, { timeout: 5000 }).toBe('gone')
})

test('--log prints a line for each request, with the reason of a refusal', async () => {
  const child = start('--port', '0', '--log')
  const [url] = /http:\/\/[^;]+/.exec(await firstLine(child)) ?? []
  const line = firstLine(child)
  await fetch(`${url}/things/1?kind=fake`, { headers: { authorization: 'Bearer any' } })
  expect(await line).toMatch(
    /^GET \/things\/1 422 [\d.]+ ms - path \/id: expected a value of the format uuid, received "1"; query \/kind: expected one of new, old, received "fake"; see https:\/\/\S+\n$/,
  )
  child.kill('SIGTERM')
  expect(await statusOf(child)).toBe(0)
})

test('with a key and a certificate the command speaks HTTPS', async () => {
  const { key, cert } = selfSigned()
  const [keyFile, certFile] = ['key.pem', 'cert.pem'].map((name) => join(root, name))
  writeFileSync(keyFile as string, key)
  writeFileSync(certFile as string, cert)
  const child = start('--port', '0', '--tls-key', String(keyFile), '--tls-cert', String(certFile))
  const [url] = /https:\/\/[^;]+/.exec(await firstLine(child)) ?? []
  const status = await new Promise((resolve, reject) => {
    const call = get(`${url}/_sendspec/health`, { ca: cert, servername: 'localhost' }, (response) =>
      resolve(response.statusCode),
    )
    call.on('error', reject)
  })
  child.kill('SIGTERM')
  expect([status, await statusOf(child)]).toEqual([200, 0])
})

test('the package starts a mock from a program', async () => {
  const { startMock } = await import(join(root, 'mocks/every-kind/src/index.js'))
  const mock = await startMock({ port: 0 })
  expect((await fetch(`${mock.url}/nothing`)).status).toBe(404)
  await mock.close()
})

test('a stateful mock of the package is put back as it was, another one refuses that', async () => {
  const { startMock } = await import(join(root, 'mocks/every-kind/src/index.js'))
  const mock = await startMock({ port: 0, stateful: true })
  mock.next('getThing', [200])
  mock.reset()
  await mock.close()
  const plain = await startMock({ port: 0 })
  expect(() => plain.reset()).toThrow('the mock server keeps no state')
  await plain.close()
})

test('the command serves with state', async () => {
  const child = start('--port', '0', '--stateful')
  const status = statusOf(child)
  const [url] = /http:\/\/[^;]+/.exec(await firstLine(child)) ?? []
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(`${url}/_sendspec/reset`, { method: 'POST', headers })).status).toBe(204)
  child.kill('SIGTERM')
  expect(await status).toBe(0)
})

test('--help lists every option, --version prints the version', async () => {
  const [help, version] = await Promise.all([run('--help'), run('--version')])
  expect(help).toMatchObject({ status: 0, stderr: '' })
  const flags = 'port host errors dynamic seed stateful delay fault fault-every log tls-key tls-cert max-header-size'
  for (const flag of flags.split(' ')) expect(help.stdout).toMatch(new RegExp(`^  --${flag} `, 'm'))
  expect(version).toMatchObject({ status: 0, stdout: `${JSON.parse(file('package.json')).version}\n` })
})

test.each([
  ['--prot', '1'],
  ['--port', 'x'],
  ['--port', ''],
  ['--port', '70000'],
  ['--port'],
  ['--fault', 'fire'],
  ['--delay', '-1'],
  ['--tls-key', 'key.pem'],
  ['extra'],
])('wrong usage is one message with status 2: %s', async (...args) => {
  const { status, stdout, stderr } = await run(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^sendspec-mock-every-kind: .+\n {2}next: sendspec-mock-every-kind .+\n$/)
})

test('a taken port is one message with status 1', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { status, stdout, stderr } = await run('--port', port)
  other.close()
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(
    new RegExp(`^Every Kind API, http://127.0.0.1:${port}: port ${port} is taken .+\n {2}next: .+\n$`),
  )
})

test.each([
  ['20.20.2', true],
  ['24.17.9', true],
  ['24.18.0', false],
  ['26.0.0', false],
])('Node %s is too old: %s', (version, old) => {
  expect(tooOld(version, '>=24.18.0') !== undefined).toBe(old)
})
