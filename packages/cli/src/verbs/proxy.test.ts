import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TrafficReport } from '@sendspec/reports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject } from '../testing/project.ts'
import { run, start } from '../testing/run.ts'
import { type Site, startSite } from '../testing/site.ts'

let project: Awaited<ReturnType<typeof makeProject>>
let api: Site
let folder: string
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  api = await startSite((request, response) => {
    if (request.url === '/wait') return
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ orders: request.url === '/orders' ? ['a lamp for Ada'] : [7] }))
  })
})
afterAll(async () => {
  await api.close()
  await project.remove()
  await rm(folder, { recursive: true })
})

const headers = { authorization: 'Bearer s3cret' }
const proxyOf = async (...args: string[]) => {
  const proxy = start(['proxy', 'shop', '--upstream', api.url, '--port', '0', ...args], project.root)
  const url = /http:\S+/.exec(await proxy.printed(/ready/))?.[0] ?? ''
  return { ...proxy, url, get: (path: string) => fetch(`${url}${path}`, { headers }) }
}

it('passes calls on, says what is new as it comes, and sums up when it is stopped', async () => {
  const proxy = await proxyOf()
  expect(new URL(proxy.url).hostname).toBe('127.0.0.1')
  expect(await (await proxy.get('/orders')).json()).toEqual({ orders: ['a lamp for Ada'] })
  await proxy.get('/orders?page=2')
  await proxy.get('/orders?page=3')
  expect(await proxy.stop()).toEqual({
    status: 1,
    stderr: '',
    stdout: [
      `shop proxy ${proxy.url} for ${api.url}/`,
      'ready; Ctrl-C stops it',
      '#2 warning listOrders query /{…}: expected no such parameter, received a value (undocumented_parameter)',
      '#2 error   listOrders 200 /orders/*: expected string, received number (invalid_type)',
      '3 requests; 2 mismatches that no finding explains, 0 that findings explain',
      '  listOrders  3 requests: 1 error, 1 warning, 0 notes',
      '',
    ].join('\n'),
  })
})

it.each([
  ['nothing was found', [], '/orders'],
  ['only warnings were, and errors are to fail', ['--fail-on', 'error'], '/unknown/s3cret'],
  ['nothing is to fail', ['--fail-on', 'never'], '/orders?page=2'],
])('ends with 0 where %s', async (_, args, path) => {
  const proxy = await proxyOf(...args)
  await proxy.get(path)
  expect((await proxy.stop()).status).toBe(0)
})

it('prints a report to where nothing else is printed', async () => {
  const proxy = start(['proxy', 'shop', '--upstream', api.url, '--port', '0', '--report', 'json'], project.root)
  const url = /http:\S+/.exec(await proxy.complained(/ready/))?.[0] ?? ''
  await fetch(`${url}/orders?page=2`, { headers })
  const { stdout, stderr } = await proxy.stop()
  expect((JSON.parse(stdout) as TrafficReport).summary).toMatchObject({ error: 1, warning: 1 })
  expect(stderr).toContain('#1 error   listOrders')
})

it('writes a report and payload files, with nothing of the traffic in them', async () => {
  const report = join(folder, 'reports', 'traffic.sarif')
  const record = join(folder, 'payloads')
  const proxy = await proxyOf('--report', 'sarif', '--report-file', report, '--record', record)
  await proxy.get('/orders')
  await proxy.get('/orders?page=s3cret')
  const { stdout } = await proxy.stop()
  expect(stdout).toContain(`  2 payload files written to ${record}\n`)
  const names = await readdir(record)
  expect(names).toEqual([expect.stringMatching(/^listOrders\.200\.recorded-[0-9a-f]{8}\.json$/), expect.any(String)])
  const written = await Promise.all(
    [report, ...names.map((name) => join(record, name))].map((file) => readFile(file, 'utf8')),
  )
  expect(written.map((text) => Object.keys(JSON.parse(text))[0])).toEqual(['$schema', 'operation', 'operation'])
  expect([...written, stdout].join('\n')).not.toMatch(/s3cret|lamp|Ada/)
})

it('keeps the payload files that are there', async () => {
  const again = await proxyOf('--record', join(folder, 'payloads'))
  await again.get('/orders')
  expect((await again.stop()).stdout).toMatch(/#1 recorded listOrders\S+: it is there\n[\s\S]* 0 payload files written/)
})

it('gives a call under way a moment when it is stopped, and ends', async () => {
  const proxy = await proxyOf()
  const call = proxy.get('/wait').catch(() => 'ended')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await proxy.stop()).toMatchObject({ status: 0, stderr: '' })
  expect(await call).toBe('ended')
})

it('an upstream that is not there is told to the caller, in a line and by the status', async () => {
  const gone = await startSite(() => undefined)
  await gone.close()
  const proxy = await proxyOf('--upstream', gone.url)
  expect((await proxy.get('/orders')).status).toBe(502)
  const { status, stdout } = await proxy.stop()
  expect(status).toBe(1)
  expect(stdout).toContain('#1 failure GET /orders: nothing listens at the upstream\n')
  expect(stdout).toContain('  1 request failed at the upstream\n')
})

it('speaks HTTP/2 to the upstream where it is asked to', async () => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ orders: [request.httpVersion] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy = await proxyOf('--http2', '--upstream', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  expect(await (await proxy.get('/orders')).json()).toEqual({ orders: ['2.0'] })
  expect((await proxy.stop()).status).toBe(0)
  await new Promise((resolve) => server.close(resolve))
})

it('a taken port is one clear error, and nothing is written', async () => {
  const report = join(folder, 'never.json')
  const port = new URL(api.url).port
  const args = ['proxy', 'shop', '--upstream', api.url, '--port', port, '--report', 'json', '--report-file', report]
  const { status, stdout, stderr } = await run(args, project.root)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^shop proxy, http://127.0.0.1:${port}: port ${port} is taken .+\n {2}next: .+\n$`))
  await expect(readFile(report)).rejects.toThrow()
})

it.each([
  ['--report-file', ['--report', 'json', '--report-file']],
  ['--record', ['--record']],
])('a place that %s can not write to is known before the first call', async (_, args) => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const place = join(file, 'below')
  const { status, stdout, stderr } = await run(
    ['proxy', 'shop', '--upstream', api.url, '--port', '0', ...args, place],
    project.root,
  )
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^.+file\/below: it .+\n {2}next: .+\n$/)
})

it.each([
  ['is not there', 'missing.pem', /: it can't be read: ENOENT\n {2}next: /],
  ['has no certificate', 'file', /: it has no certificate\n {2}next: /],
])('an authority that %s is one clear error', async (_, name, message) => {
  await writeFile(join(folder, 'file'), '')
  const args = ['proxy', 'shop', '--upstream', api.url, '--port', '0', '--upstream-ca', join(folder, name)]
  const { status, stdout, stderr } = await run(args, project.root)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(message)
})

it.each([
  [['shop'], /required option '--upstream <url>'/],
  [['ship', '--upstream', 'https://api.example'], /there is no vendor "ship"/],
  [
    ['shop', '--upstream', 'https://ada:s3cret@api.example'],
    /^--upstream: it has a user or password in it\n {2}next: /,
  ],
  [['shop', '--upstream', 'https://api.example', '--report-file', 'x'], /--report-file needs a format/],
  [['shop', '--upstream', 'https://api.example', '--timeout', '0'], /^--timeout: expected a number above 0, found "0"/],
])('wrong usage is one message with status 2: %s', async (args, message) => {
  const { status, stdout, stderr } = await run(['proxy', ...args], project.root)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr).not.toContain('s3cret')
})
