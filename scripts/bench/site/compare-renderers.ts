import { rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { toOpenApi } from '@sendspec/openapi'
import { answerFrom, fileType, siteFiles } from '@sendspec/site'
import { manyOperations } from '@sendspec/testing'
import type { Browser } from 'playwright-core'
import { type Measured, measurePage } from './measure-page.ts'
import { fetchRenderers, rendered } from './renderers.ts'

const OPERATIONS = 100

/** This site and other renderers with the same document, as a table. */
export const compareRenderers = async (browser: Browser, step: (what: string) => void): Promise<string> => {
  const vendor = manyOperations(OPERATIONS)
  const [operation] = vendor.operations
  if (!operation) throw new Error('there is no operation')
  const shownPath = operation.path.replace(/:(\w+)/g, '{$1}')

  step('fetching the renderers')
  const folder = await mkdtemp(join(tmpdir(), 'sendspec-site-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  await fetchRenderers(folder)

  step('building the site')
  const files = await siteFiles([vendor])

  const ours = answerFrom(files)
  const pages = new Map(
    rendered(vendor.name).map(({ name, body }) => [
      `/${encodeURIComponent(name)}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title></head><body>${body}</body></html>`,
    ]),
  )
  const document = JSON.stringify(toOpenApi(vendor, 'observed'))

  const server = createServer(async ({ method = 'GET', url = '/', headers }, response) => {
    const path = url.split('?')[0] ?? ''
    const page = path === '/openapi.json' ? document : pages.get(path)
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': fileType(path) }).end(page)
    } else if (path.startsWith('/modules/')) {
      const file = join(folder, normalize(path.slice('/modules/'.length)))
      const body = await readFile(file).catch(() => undefined)
      response.writeHead(body ? 200 : 404, { 'content-type': fileType(path) }).end(body)
    } else {
      const { status, headers: own, body } = ours({ method, path: url, headers })
      response.writeHead(status, own).end(body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const rows: (readonly [name: string, measured: Measured, summary?: boolean])[] = []
  step('measuring this site')
  rows.push([
    'this site',
    await measurePage({ browser, url: `${root}/${vendor.id}/${operation.id}/index.html`, text: shownPath }),
  ])
  for (const { name, version, summary, shadow } of rendered(vendor.name)) {
    step(`measuring ${name}`)
    rows.push([
      `${name} ${version}`,
      await measurePage({
        browser,
        url: `${root}/${encodeURIComponent(name)}.html`,
        text: summary ?? shownPath,
        ...(shadow && { shadow }),
      }),
      summary !== undefined,
    ])
  }
  server.closeAllConnections()
  server.close()

  const fastest = rows[0]?.[1].first ?? 1
  return [
    '| | scripts, gzip | first content | DOM nodes | axe: rules broken, places | other hosts asked | content without JavaScript |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ([name, { scripts, first, nodes, rules, places, hosts, plain }, summary]) =>
        `| ${name} | ${(scripts / 1000).toFixed(0)} kB | ${summary ? 'no operation on the first view' : `${(first / fastest).toFixed(1)} x`} | ${nodes} | ${rules}, ${places} | ${hosts.join(', ') || 'none'} | ${plain ? 'yes' : 'no'} |`,
    ),
  ].join('\n')
}
