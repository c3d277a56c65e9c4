import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readVendor, type Vendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { afterAll, describe, expect, test } from 'vitest'
import { startMock } from './start-mock.ts'
import { answersOf, ask, titleOfAnswer } from './testing/judge-examples.ts'
import { prismCommands } from './testing/prism-commands.ts'
import { type ComparedRequest, comparedRequests } from './testing/prism-differences.ts'
import { vendors } from './testing/vendors.ts'

const readings = ['documented', 'observed'] as const
type Reading = (typeof readings)[number]

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const fileOf = ({ id }: Vendor, reading: Reading): string =>
  root(`generated/openapi/${id}/openapi${reading === 'observed' ? '' : '.documented'}.json`)

const prism = prismCommands()
const subjects = await Promise.all(
  vendors.flatMap((vendor) =>
    readings.map(async (reading) => {
      const document = toOpenApi(vendor, reading)
      const file = fileOf(vendor, reading)
      const mock = await startMock({ document, port: 0 })
      const [command, proxy] = [await prism.start(['mock', file]), await prism.start(['proxy', file, mock.url])]
      return { reading, id: vendor.id, vendor: readVendor(vendor, reading), document, mock, command, proxy }
    }),
  ),
)
afterAll(() => Promise.all([prism.close(), ...subjects.map(({ mock }) => mock.close())]))

const ofOneConnection = /^(?:access-control-|date$|connection$|keep-alive$|content-length$|transfer-encoding$|vary$)/

const seen = async (response: Response) => {
  const headers = [...response.headers].filter(([name]) => !ofOneConnection.test(name))
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() }
}

/** Prism leaves out a header whose example is 0 while it judges, and then reports that it is missing. */
const withoutZeros = ({ headers, ...others }: Awaited<ReturnType<typeof seen>>) => {
  const { 'sl-violations': violations = '[]', ...rest } = headers
  const left = JSON.parse(violations).filter(
    ({ message }: { message: string }) => headers[/property '([^']*)'/.exec(message)?.[1] ?? ''] !== '0',
  )
  return { ...others, headers: { ...rest, ...(left.length > 0 && { 'sl-violations': JSON.stringify(left) }) } }
}

describe.each(subjects)('with the $reading document of $id', ({ vendor, document, mock, command, proxy }) => {
  const answers = answersOf(document, vendor).map((answer) => ({ answer, title: titleOfAnswer(answer) }))
  test.each(answers)('`prism mock` and our mock give the same $title', async ({ answer }) => {
    const [ours, theirs] = await Promise.all(
      [mock.url, command].map(async (url) => seen(await ask(url, vendor, answer))),
    )
    if (!ours || !theirs) throw new Error('no answers')
    expect(ours.status).toBe(answer.status)
    expect(withoutZeros(theirs)).toEqual(ours)
  })

  test.each(answers)('`prism proxy` passes $title on and finds nothing in it', async ({ answer }) => {
    const [ours, passed] = await Promise.all([mock.url, proxy].map(async (url) => seen(await ask(url, vendor, answer))))
    expect(passed).toEqual(ours)
  })
})

describe('of other requests', () => {
  const mailcoach = subjects.find(({ id, reading }) => id === 'mailcoach' && reading === 'observed')
  const dripcel = subjects.find(({ id, reading }) => id === 'dripcel' && reading === 'observed')
  const at = { mailcoach, dripcel }

  const send = async (url: string, { method = 'GET', path, headers, body }: ComparedRequest) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: 'Bearer any', ...headers },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(2000),
    }).catch(() => undefined)
    return response ? seen(response) : 'no answer'
  }

  test.each(comparedRequests)('$what has the same answer, or a reason for another one', async (request) => {
    const subject = at[request.vendor]
    if (!subject) throw new Error(`no vendor ${request.vendor}`)
    const [ours, theirs] = await Promise.all([subject.mock.url, subject.command].map((url) => send(url, request)))
    const status = (answer: typeof ours) => (typeof answer === 'object' ? String(answer.status) : answer)
    expect([status(ours), status(theirs)]).toEqual([request.ours, request.prism])
    expect(JSON.stringify(ours) === JSON.stringify(theirs)).toBe(request.reason === undefined)
  })
})

test.each(['documented', 'observed'] as const)('the bin `prism` serves the %s YAML document', async (reading) => {
  const file = fileOf(vendors[0] as Vendor, reading).replace(/json$/, 'yaml')
  const child = spawn(root('node_modules/.bin/prism'), ['mock', file, '--port', '0'], { detached: true })
  try {
    const text = await new Promise<string>((resolve, reject) => {
      let all = ''
      child.stdout.setEncoding('utf8').on('data', (data: string) => {
        all += data
        if (all.includes('Prism is listening on')) resolve(all)
      })
      child.once('exit', (status) => reject(new Error(`prism ended with ${status}: ${all}`)))
    })
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text.slice(text.indexOf('Prism is listening on'))) ?? []
    expect((await fetch(`${url}/nothing`)).status).toBe(404)
  } finally {
    process.kill(-(child.pid as number))
  }
})
