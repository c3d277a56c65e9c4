// Measures the clients and their peers: `pnpm bench [axis…]`. `--write` updates docs/clients.md.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientFiles, neededParams, readModel } from '@sendspec/client'
import { bundleOf, gzipSize } from '@sendspec/client/testing'
import { markdownTable, pascalCase, type Vendor } from '@sendspec/contract'
import { makeWorkspace, manyOperations, manyOperationsText } from '@sendspec/testing'
import { fillPart } from '../../fill-part.ts'
import { bundleSizes } from './bundle-sizes.ts'
import { featureSizes } from './features.ts'
import { pageTimes } from './page-times.ts'
import { type Page, pagesOf } from './pages.ts'
import { alternatives, installAlternatives, installPeers, runPeers } from './peers.ts'
import { bestRatio, callsPerSecond, usualRatio } from './speed.ts'
import { typeCost } from './type-cost.ts'

const OPERATIONS = 400
const ROUNDS = 1000

const contracts = new URL('../../../contracts/', import.meta.url)
const vendors: Vendor[] = []
for (const id of (await readdir(contracts)).sort()) {
  const { vendor } = (await import(new URL(`${id}/index.ts`, contracts).href)) as { vendor: Vendor }
  vendors.push(vendor)
}
const many = manyOperations(OPERATIONS)

type Row = readonly string[]
const metOrMissed = (met: boolean): string => (met ? 'met' : '**missed**')
const bytes = (size: number): string => `${Math.round(size)} B`
const times = (ratio: number): string => `${ratio.toFixed(2)} x`
const percent = (ratio: number, digits = 0): string => `${(100 * ratio).toFixed(digits)} %`
const step = (name: string): void => void process.stderr.write(`measuring ${name}\n`)

const table = ([head = [], ...rows]: readonly Row[]): string => markdownTable(head, rows)

const workspace = await makeWorkspace()
const peers = await mkdtemp(join(tmpdir(), 'sendspec-bench-'))

const source = (id: string): string => join(workspace.path, 'clients', id, 'src/index.ts')
const built = (id: string): string => join(workspace.path, 'clients', id, 'dist/index.js')
const oursText = (id: string, names: readonly string[]): string =>
  `export { connect${pascalCase(id)}, ${names.join(', ')} } from '${source(id)}'`
const heyText = (id: string, names: readonly string[]): string =>
  `export { ${names.join(', ')} } from '${join(peers, `hey-${id}/sdk.gen.ts`)}'`

const sizes = async (): Promise<readonly Row[]> => {
  const openApiFetch = await bundleSizes("export { default } from 'openapi-fetch'", peers)
  const tsRest = await bundleSizes("export { initClient } from '@ts-rest/core'", peers, ['zod'])
  const rows: Row[] = []
  for (const vendor of vendors) {
    const ids = vendor.operations.map(({ id }) => id)
    const [first = ''] = ids
    const ours = await bundleSizes(oursText(vendor.id, [first]), peers)
    const hey = await bundleSizes(heyText(vendor.id, [first]), peers)
    const all = ours.first + ours.validation
    const name = `\`${vendor.id}\` ${first}`
    const beside = `openapi-fetch ${bytes(openApiFetch.first)}, hey-api ${bytes(hey.first)}, ts-rest without Zod ${bytes(tsRest.first)}`
    rows.push([`gzip of ${name}, report validation in it`, '<= 4700 B', bytes(all), beside, metOrMissed(all <= 4700)])
    const less = ours.first <= 3500
    rows.push([`gzip of ${name}, without validation`, '<= 3500 B', bytes(ours.first), beside, metOrMissed(less)])
    const late = `${bytes(ours.explanation)} more`
    rows.push([`… loaded with the first body that has drifted`, 'none', late, '', 'reported'])
  }
  const growth: { name: string; first: number; validation: number; hey: number }[] = []
  for (const vendor of vendors) {
    const ids = vendor.operations.map(({ id }) => id)
    for (const index of ids.keys()) {
      if (index === 0) continue
      const [before, after] = [ids.slice(0, index), ids.slice(0, index + 1)]
      const difference = async (size: (names: readonly string[]) => Promise<number>): Promise<number> =>
        (await size(after)) - (await size(before))
      growth.push({
        name: `\`${vendor.id}\` ${ids[index]}`,
        first: await difference(async (names) => (await bundleSizes(oursText(vendor.id, names), peers)).first),
        validation: await difference(async (names) => gzipSize((await bundleOf(vendor, names)).first)),
        hey: await difference(async (names) => (await bundleSizes(heyText(vendor.id, names), peers)).first),
      })
    }
  }
  for (const { name, first, validation, hey } of growth) {
    const whole = first + validation
    const own = `${bytes(whole)}, of them ${bytes(validation)} validation`
    rows.push([
      `gzip of a further operation, ${name}`,
      '<= 250 B',
      own,
      `hey-api ${bytes(hey)}`,
      metOrMissed(whole <= 250),
    ])
  }
  return rows
}

/** What each feature adds to one operation, and what packages weigh that have some of them. */
const bytesByFeature = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const sizes = await Promise.all(
    vendors.map(({ id, operations: [first] }) => featureSizes(oursText(id, [first?.id ?? '']), peers)),
  )
  for (const { feature } of sizes[0] ?? []) {
    rows.push([feature, ...sizes.map((each) => bytes(each.find((one) => one.feature === feature)?.bytes ?? NaN))])
  }
  return rows
}

const bytesOfPeers = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const folder = join(peers, 'alternatives')
  await installAlternatives(folder)
  for (const { name, text, has } of alternatives) {
    rows.push([name, bytes((await bundleSizes(text, folder, ['@opentelemetry/api'])).first), has])
  }
  return rows
}

interface Subject {
  readonly vendor: Vendor
  readonly page: Page
}
const subjectsOf = (varied: boolean): readonly Subject[] =>
  vendors.flatMap((vendor) => pagesOf(vendor, { varied }).map((page) => ({ vendor, page })))
const subjects = subjectsOf(true)

const validation = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const repeated = subjectsOf(false)
  for (const [index, { vendor, page }] of subjects.entries()) {
    const took = await pageTimes(vendor, page, ROUNDS)
    const tookRepeated = await pageTimes(vendor, repeated[index]?.page ?? page, ROUNDS)
    const ratio = (name: string, other: string, times = took): number => (times[name] ?? NaN) / (times[other] ?? NaN)
    const parse = ratio('ours', 'JSON.parse')
    const [zod, ajv] = [ratio('Zod 3 contract', 'ours'), ratio('Ajv, formats', 'ours')]
    const name = `\`${vendor.id}\` ${page.operation}, 100 items, ${(page.texts[0].length / 1000).toFixed(0)} kB`
    const besideParse = [
      `without patterns ${percent(ratio('ours without patterns', 'JSON.parse'))}`,
      `the same items over and over ${percent(ratio('ours', 'JSON.parse', tookRepeated))}`,
    ]
    const besideZod = [
      `without patterns ${times(ratio('Zod 3 contract', 'ours without patterns'))}`,
      `the same items over and over ${times(ratio('Zod 3 contract', 'ours', tookRepeated))}`,
    ]
    const besideAjv = [`Ajv with formats and patterns ${times(ratio('Ajv, formats and patterns', 'ours'))}`]
    rows.push(
      [`validating ${name}`, 'a share of `JSON.parse`', percent(parse, 1), besideParse.join('; '), 'reported'],
      ['… against the Zod 3 contract', '>= 9 x faster', times(zod), besideZod.join('; '), metOrMissed(zod >= 9)],
      [
        '… against Ajv standalone, with formats',
        '>= 5 x faster',
        times(ajv),
        besideAjv.join('; '),
        metOrMissed(ajv >= 5),
      ],
    )
  }
  return rows
}

const typeCosts = async (): Promise<readonly Row[]> => {
  const calls = (text: (index: number) => string): string =>
    Array.from({ length: OPERATIONS }, (_, index) => text(index)).join('\n')
  const use = (index: number, call: string): string => `const r${index} = await ${call}`
  const ours = (file: string): string =>
    [
      `import { createMany } from '${file}'`,
      "const client = createMany({ token: 'x' })",
      calls(
        (at) => `${use(at, `client.getThing${at}({ id: 'x' })`)}\nif (r${at}.ok) r${at}.data.name satisfies string`,
      ),
    ].join('\n')
  const programs: Readonly<Record<string, string>> = {
    ours: ours(built(many.id)),
    'ours-source': ours(source(many.id)),
    'openapi-fetch': [
      "import createClient from 'openapi-fetch'",
      "import type { paths } from './paths-many.ts'",
      "const client = createClient<paths>({ baseUrl: 'https://x' })",
      calls(
        (at) =>
          `${use(at, `client.GET('/things${at}/{id}', { params: { path: { id: 'x' } } })`)}\nif (r${at}.data) r${at}.data.name satisfies string`,
      ),
    ].join('\n'),
    'hey-api': [
      "import * as client from './hey-many/sdk.gen.ts'",
      calls(
        (at) =>
          `${use(at, `client.getThing${at}({ path: { id: 'x' } })`)}\nif (r${at}.data) r${at}.data.name satisfies string`,
      ),
    ].join('\n'),
    'ts-rest': [
      "import { initClient } from '@ts-rest/core'",
      "import { contract } from './contract.ts'",
      "const client = initClient(contract, { baseUrl: 'https://x', baseHeaders: {} })",
      calls(
        (at) =>
          `${use(at, `client.getThing${at}({ params: { id: 'x' } })`)}\nif (r${at}.status === 200) r${at}.body.name satisfies string`,
      ),
    ].join('\n'),
  }
  await writeFile(join(peers, 'contract.ts'), manyOperationsText(OPERATIONS))
  const shown: string[] = []
  let own = NaN
  for (const [name, text] of Object.entries(programs)) {
    step(`types, ${name}`)
    const { instantiations, time } = await typeCost(name, text, peers)
    const each = instantiations / OPERATIONS
    if (name === 'ours') own = each
    shown.push(`${each.toFixed(1)} (${time.toFixed(2)} s)`)
  }
  const [first = '', fromSource, openApiFetch, hey, tsRest] = shown
  const beside = `from source ${fromSource}; openapi-fetch ${openApiFetch}, hey-api ${hey}, ts-rest ${tsRest}`
  const name = `instantiations an operation, ${OPERATIONS} operations, each called once`
  return [[name, '<= 1', first, beside, metOrMissed(own <= 1)]]
}

type Call = (params: object) => Promise<{ readonly ok: boolean; readonly drift?: readonly unknown[] }>
type Create = (options: object) => Record<string, Call>
type Get = (path: string, options: object) => Promise<{ readonly data?: unknown }>
type CreatePeer = (options: object) => Record<string, Get>

/** Callers of one operation, with a `fetch` that returns at once. */
const callersOf = async ({ vendor, page }: Subject, baseUrl: string, fetch: typeof globalThis.fetch) => {
  const call = readModel(vendor).calls.find(({ operation }) => operation.id === page.operation)
  if (!call) throw new Error(`there is no operation ${page.operation}`)
  const { method, path } = call.operation
  const params = neededParams(call.params)
  const module = (await import(pathToFileURL(built(vendor.id)).href)) as Record<string, Create>
  const create = module[`create${pascalCase(vendor.id)}`] as Create
  const own = create({ token: 'x', baseUrl, fetch, rateLimit: false })[page.operation] as Call
  const off = create({ token: 'x', baseUrl, fetch, rateLimit: false, validate: 'off' })[page.operation] as Call
  const from = pathToFileURL(join(peers, 'node_modules/openapi-fetch/dist/index.mjs')).href
  const { default: createPeer } = (await import(from)) as { default: CreatePeer }
  const headers = { authorization: 'Bearer x', ...call.headers }
  const peer = createPeer({ baseUrl, fetch: (request: Request) => fetch(request), headers })[method] as Get
  const request = method === 'GET' ? { params: { query: params } } : { body: params }
  const url = new URL(`${baseUrl}${path}`)
  if (method === 'GET') for (const [name, value] of Object.entries(params)) url.searchParams.set(name, String(value))
  const body = method === 'GET' ? {} : { body: JSON.stringify(params) }
  const jsonHeaders = { ...headers, ...(method !== 'GET' && { 'content-type': 'application/json' }) }
  return {
    ours: async () => {
      const result = await own(params)
      if (!result.ok || result.drift?.length) throw new Error(`${page.operation} failed`)
    },
    off: async () => void (await off(params)),
    'openapi-fetch': async () => {
      const { data } = await peer(path, request)
      if (data === undefined) throw new Error(`${page.operation} failed`)
    },
    raw: async () => {
      const response = await fetch(url, { method, headers: jsonHeaders, ...body })
      await response.json()
    },
  }
}

const answer = { status: 200, headers: { 'content-type': 'application/json' } }

const inProcess = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const { vendor, page } of subjects) {
    const recorded = vendor.payloads.find(({ operation, part }) => operation === page.operation && part === '200')
    const bodies = { 'recorded page': [JSON.stringify(recorded?.body)], '100 items': page.texts }
    for (const [name, texts] of Object.entries(bodies)) {
      let answers = 0
      const fetch = async () => new Response(texts[answers++ % texts.length], answer)
      const callers = await callersOf({ vendor, page }, 'https://api.example', fetch)
      const rates = await callsPerSecond(callers, { rounds: 400, calls: name === '100 items' ? 8 : 30 })
      const raw = (caller: string): string => `against raw fetch and json ${times(bestRatio(rates, caller, 'raw'))}`
      const [off, ours] = [bestRatio(rates, 'off', 'openapi-fetch'), bestRatio(rates, 'ours', 'openapi-fetch')]
      const called = `\`${vendor.id}\` ${page.operation}, ${name}`
      rows.push(
        [
          `calls a second in process, validation off, ${called}`,
          '>= openapi-fetch',
          times(off),
          raw('off'),
          metOrMissed(off >= 1),
        ],
        ['… with report validation', '>= 0.85 x openapi-fetch', times(ours), raw('ours'), metOrMissed(ours >= 0.85)],
      )
    }
  }
  return rows
}

const overLoopback = async (): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const subject of subjects) {
    const { vendor, page } = subject
    let answers = 0
    const server = createServer((request, response) => {
      request.resume()
      response.writeHead(200, answer.headers).end(page.texts[answers++ % page.texts.length])
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const rates = await callsPerSecond(await callersOf(subject, url, globalThis.fetch), { rounds: 600, calls: 5 })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    const { median, quarters } = usualRatio(rates, 'raw', 'off')
    const beside = (name: string): string => percent(usualRatio(rates, 'raw', name).median)
    rows.push([
      `time of a call over loopback without validation, \`${vendor.id}\` ${page.operation}, 100 items`,
      '<= 110 % of raw `fetch` and `json()`',
      `${percent(median)}, half of all rounds ${percent(quarters[0])} to ${percent(quarters[1])}`,
      `openapi-fetch ${beside('openapi-fetch')}, with report validation ${beside('ours')}`,
      metOrMissed(median <= 1.1),
    ])
  }
  return rows
}

const measured = async (measure: () => Promise<readonly Row[]>): Promise<string> =>
  table([['measure', 'target', 'ours', 'compared with', 'target is'], ...(await measure())])

/** The measurements. Each fills a part of the document. */
const axes: Readonly<Record<string, () => Promise<string>>> = {
  sizes: () => measured(sizes),
  features: async () =>
    table([['what a call does', ...vendors.map(({ id }) => `\`${id}\``)], ...(await bytesByFeature())]),
  peers: async () => table([['packages', 'gzip', 'of the features'], ...(await bytesOfPeers())]),
  validation: () => measured(validation),
  types: () => measured(typeCosts),
  calls: () => measured(inProcess),
  loopback: () => measured(overLoopback),
}

const asked = process.argv.slice(2).filter((argument) => argument !== '--write')
const unknown = asked.find((name) => !(name in axes))
const chosen = unknown === undefined ? (asked.length > 0 ? asked : Object.keys(axes)) : []
const subjectVendors = [...vendors, ...(chosen.includes('types') ? [many] : [])]

const prepare = async (): Promise<void> => {
  step('peers: install and generate')
  for (const vendor of subjectVendors) {
    await workspace.write(clientFiles(vendor))
    const { status, output } = await workspace.run('tsc', '-p', join('clients', vendor.id, 'tsconfig.build.json'))
    if (status !== 0) throw new Error(output)
  }
  await installPeers(peers)
  for (const vendor of subjectVendors) await runPeers(vendor, peers)
}

try {
  if (unknown !== undefined) {
    process.stderr.write(`there is no axis "${unknown}"\n  next: choose from ${Object.keys(axes).join(', ')}\n`)
    process.exitCode = 2
  } else if (chosen.some((name) => name !== 'validation')) {
    await prepare()
  }
  for (const name of chosen) {
    step(name)
    const text = (await axes[name]?.()) ?? ''
    process.stdout.write(`${text}\n\n`)
    if (process.argv.includes('--write')) {
      const file = new URL('../../../docs/clients.md', import.meta.url)
      await writeFile(file, fillPart(await readFile(file, 'utf8'), name, text))
    }
  }
} finally {
  await workspace.remove()
  await rm(peers, { recursive: true, force: true })
}
