import { globSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@sendspec/site/testing'
import { projectOf, sendspec, vendorId } from '../projects.ts'
import { type Figure, type Row, seconds, takenText, times } from '../row.ts'
import { runMeasured } from '../run-measured.ts'

const most = 500_000
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'))
const queries = ['parcels', 'createParcel', 'updated at', 'weekly badge state', 'missing default']

/** Types queries letter by letter into the search of a page, and returns the milliseconds until each shows its results. */
const typeQueries = `(queries) => {
  const input = document.querySelector('.search-input')
  return queries.flatMap((query) => Array.from(query, (_, index) => {
    input.value = query.slice(0, index + 1)
    const began = performance.now()
    input.dispatchEvent(new Event('input'))
    document.querySelector('#search-results').getBoundingClientRect()
    return performance.now() - began
  }))
}`

const searched = async (folder: string): Promise<Figure> => {
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, new URL(url, 'http://a').pathname)
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${vendorId}/index.html`)
    const began = performance.now()
    await page.keyboard.press('/')
    await page.locator('.search-input').waitFor()
    const opened = (performance.now() - began) / 1000
    const taken = await page.evaluate<number[]>(`(${typeQueries})(${JSON.stringify(queries)})`)
    const sorted = taken.toSorted((one, other) => one - other)
    const slow = sorted[Math.floor(0.95 * sorted.length)] ?? 0
    return {
      work: 'its search, while somebody types',
      target: 'answers in 50 ms',
      found: `${slow.toFixed(0)} ms for 95 % of ${sorted.length} key strokes, ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} ms for half of them`,
      against: `${seconds(opened)} until it is open for the first time`,
      met: slow <= 50,
    }
  } finally {
    await browser.close()
    server.close()
  }
}

export const site: Row = {
  name: 'site',
  async *measure({ operations }) {
    const project = await projectOf(operations)
    const out = join(project.root, 'site')
    const taken = await sendspec(project, 'site', 'build', '--out', out)
    yield {
      work: `site of ${operations} operations`,
      target: '<= 30 s',
      found: takenText(taken),
      met: taken.wall <= 30,
    }
    // A file to download, which holds the whole of Redoc.
    const paths = globSync('**/*.html', { cwd: out }).filter((path) => !path.endsWith('/redoc.html'))
    const pages = paths.map((path) => ({ path, size: statSync(join(out, path)).size }))
    const [largest] = pages.toSorted((one, other) => other.size - one.size)
    yield {
      work: `its largest page of ${pages.length}`,
      target: '<= 500 kB of HTML',
      found: `${Math.round((largest?.size ?? 0) / 1000)} kB, \`${largest?.path}\``,
      met: (largest?.size ?? 0) <= most,
    }
    yield await searched(out)
    const document = join(project.root, `generated/openapi/${vendorId}/openapi.json`)
    const file = join(project.root, 'redoc.html')
    const redoc = await runMeasured({
      command: [process.execPath, redocly, 'build-docs', document, '-o', file],
      folder: project.root,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    yield {
      work: '`redocly build-docs` of the same document',
      found:
        redoc.status === 0
          ? `${takenText(redoc)}; one page of ${Math.round(statSync(file).size / 1000)} kB`
          : `fails: ${redoc.output.trim().split('\n').at(-1)}`,
      against: redoc.status === 0 ? `${times(taken.cpu / redoc.cpu)} its processor time for the site` : '',
    }
  },
}
