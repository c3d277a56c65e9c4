import { defineVendor } from '@sendspec/contract'
import { hostile, manyOperations, onlyInvoices } from '@sendspec/testing'
import { beforeAll, expect, test } from 'vitest'
import { siteModel } from './model/site-model.ts'
import { renderPages } from './render-pages.ts'
import { siteFiles } from './site-files.ts'
import { vendors } from './testing/vendors.ts'

const render = (...of: Parameters<typeof siteModel>[0]) =>
  renderPages(siteModel(of, { mocks: {}, sources: new Map() }), { base: '/' })

let files: ReadonlyMap<string, string>
let odd: ReadonlyMap<string, string>
beforeAll(() => {
  files = render(...vendors)
  odd = render(onlyInvoices())
})

const text = (path: string, of = files): string => of.get(path) ?? ''
/** What a browser makes of an attribute or a text. */
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('every page of the site is there as Markdown too', () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('/index.html') && !path.includes('/reference/'))
  expect(pages.length).toBeGreaterThan(vendors.length * 4)
  for (const path of pages) expect(files.has(path.replace(/html$/, 'md')), path).toBe(true)
  for (const path of [...files.keys()].filter((each) => each.endsWith('.md'))) {
    expect(text('llms.txt'), path).toContain(`(${path})`)
    expect(text('llms-full.txt'), path).toContain(`<!-- ${path} -->`)
  }
})

test('texts of a contract are text, whatever they hold', () => {
  for (const [path, html] of odd) {
    if (!path.endsWith('.html')) continue
    expect(html, path).not.toContain(hostile)
    expect(html, path).not.toContain('</code>"')
  }
  expect(unescaped(text('every-kind/findings-operation/index.html', odd))).toContain(hostile)
})

test('no id stands twice on a page', () => {
  for (const [path, html] of [...files, ...odd]) {
    if (!path.endsWith('.html')) continue
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size, path).toBe(ids.length)
  }
})

test('each place of a finding links to the element of the field that it names', () => {
  let places = 0
  for (const { id, ledger, operations } of vendors) {
    const page = text(`${id}/findings/index.html`)
    for (const finding of ledger) {
      const entry = page.slice(page.indexOf(`<article id="${finding.id}"`)).split('</article>')[0] ?? ''
      for (const place of finding.contract) {
        const last = place.pointer?.split('/').findLast((step) => step !== '*' && step !== '')
        const links = [...entry.matchAll(/href="\.\.\/\.\.\/([^"#]*)(?:#([^"]*))?"><code>([^<]*)<\/code>/g)]
        const link = links.find(
          ([, , , words]) => words === [place.operation, place.part, place.pointer].filter(Boolean).join(' '),
        )
        expect(link, `${finding.id} ${JSON.stringify(place)}`).toBeDefined()
        const [, target = '', anchor] = link ?? []
        expect(operations.some(({ id }) => target.includes(id))).toBe(true)
        if (last !== undefined) expect(anchor, finding.id).toContain(last)
        if (anchor !== undefined) expect(text(target), anchor).toContain(` id="${anchor}"`)
        places += 1
      }
    }
  }
  expect(places).toBeGreaterThan(100)
})

test('a finding stands beside its field with both readings, and with a link to its evidence', () => {
  const page = text('every-kind/findings-operation/index.html', odd)
  const field = unescaped(page.slice(page.indexOf('id="response-200-state"'), page.indexOf('id="response-200-amount"')))
  for (const words of ['Title of state', 'Says of state', 'Shows of state', 'Why of state', 'not on the page']) {
    expect(field).toContain(words)
  }
  expect(field).toContain('href="../../every-kind/findings/index.html#every-kind-invoice-state"')
})

test('a page of an operation names every field of its schemas', () => {
  const page = text('every-kind/findings-operation/index.html', odd)
  for (const name of ['id', 'state', 'amount', 'extra', 'a/b', 'payment', 'number', 'lines', 'notes', 'by']) {
    expect(page).toMatch(new RegExp(`class="name" href="#[^"]+">${name}<`))
  }
})

test('links between pages stay below the root, and name files', () => {
  for (const [path, html] of files) {
    if (!path.endsWith('.html') || path === '404.html') continue
    for (const [, link] of html.matchAll(/(?:href|src)="(?!\w+:|#)([^"]*)"/g)) {
      expect(link, `${path}: ${link}`).toMatch(/^(?:\.\/|\.\.\/|\w)[^#]*\.\w+(?:#.+)?$/)
    }
  }
})

test('the same contracts make the same bytes', async () => {
  const [first, second] = await Promise.all([siteFiles([onlyInvoices()]), siteFiles([onlyInvoices()])])
  expect([...second]).toEqual([...first])
})

test('only the page for missing addresses knows where the site is', () => {
  const elsewhere = renderPages(siteModel([onlyInvoices()], { mocks: {}, sources: new Map() }), { base: '/docs/' })
  const differing = [...elsewhere].filter(([path, html]) => odd.get(path) !== html).map(([path]) => path)
  expect(differing).toEqual(['404.html'])
  expect(text('404.html', elsewhere)).toContain('href="/docs/index.html"')
})

test('a vendor that has the name of a page is refused', () => {
  const { id: _, ledger, ...rest } = onlyInvoices()
  const taken = defineVendor({ ...rest, id: 'findings', ledger: [] })
  expect(ledger.length).toBeGreaterThan(0)
  expect(() => render(taken)).toThrow(/contracts\/findings: the site has a page of this name/)
})

/** Milliseconds of computing, whatever else the machine does. */
const cpu = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('the cost of pages grows with the operations: four times as many cost less than eight times as much', () => {
  render(manyOperations(10))
  const few = cpu(() => render(manyOperations(50)))
  const many = cpu(() => render(manyOperations(200)))
  expect(many / few).toBeLessThan(8)
})
