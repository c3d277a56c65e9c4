import { defineVendor, type Vendor } from '@sendspec/contract'
import { hostile, manyOperations, onlyInvoices } from '@sendspec/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { siteModel } from './model/site-model.ts'
import { renderPages } from './render-pages.ts'
import { siteFiles } from './site-files.ts'
import { linksOf } from './testing/links-of.ts'
import { vendors } from './testing/vendors.ts'

const render = (...of: Parameters<typeof siteModel>[0]) => renderPages(siteModel(of), { base: '/' })

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
  const pages = [...files.keys()].filter((path) => path.endsWith('/index.html'))
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
      const entry = page.slice(page.indexOf(`<details id="${finding.id}"`)).split('</details>')[0] ?? ''
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

test('a field has a mark for its findings, and each finding is in full once on a page', () => {
  const page = unescaped(text('every-kind/findings-operation/index.html', odd))
  const field = page.slice(page.indexOf('id="response-200-state"'), page.indexOf('id="response-200-amount"'))
  expect(field).toContain('href="#finding-every-kind-invoice-state"')
  expect(field).toContain('Title of state')
  expect(field).not.toContain('Says of state')
  const full = page.slice(page.indexOf('id="finding-every-kind-invoice-state"'))
  for (const words of ['Says of state', 'Shows of state', 'Why of state']) {
    expect(full).toContain(words)
    expect(page.split(words).length).toBe(2)
  }
  expect(full).toContain('href="../../every-kind/findings/index.html#every-kind-invoice-state"')
})

test("a contradiction is named in one place of an operation's page besides its full text", () => {
  for (const { vendor, operations } of siteModel(vendors).vendors) {
    for (const { folder, ledger } of operations) {
      const page = text(`${folder}index.html`)
      for (const { id } of ledger.filter((finding) => finding.class === 'contradiction')) {
        const lines = page.split(`class="mark contradiction" href="#finding-${id}"`).length - 1
        expect(lines, `${vendor.id} ${id}`).toBeLessThanOrEqual(1)
        expect(page.split(` id="finding-${id}"`).length, id).toBe(2)
      }
    }
  }
})

test('no field says two things about what the page says', () => {
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue
    for (const facts of html.split('<div class="facts">').slice(1)) {
      expect(facts.split('</div>')[0]?.split('class="said"').length, path).toBeLessThanOrEqual(2)
    }
  }
})

test('a link that runs code is text, in HTML and in Markdown', () => {
  const {
    pages: [page],
    operations: [operation],
    ...rest
  } = onlyInvoices()
  const address = 'javascript:window.pwned=1'
  const evil = {
    ...rest,
    homepage: address,
    pages: [{ ...page, url: address }],
    operations: [{ ...operation, summary: `[a](${address})`, notes: { ...operation?.notes, docs: address } }],
  } as unknown as Vendor
  for (const [path, content] of render(evil)) {
    if (path.endsWith('.html')) expect(content, path).not.toMatch(/href="\s*javascript:/i)
    if (path.endsWith('.md'))
      expect(
        linksOf(path, content).links.filter((link) => link.startsWith('javascript:')),
        path,
      ).toEqual([])
  }
})

test('without operations and findings, pages say so and offer no filter', () => {
  const nothing: Vendor = { ...onlyInvoices(), operations: [], ledger: [], payloads: [] }
  const pages = render(nothing)
  expect(text('every-kind/index.html', pages)).toContain('no operations yet')
  expect(text('every-kind/findings/index.html', pages)).toContain('There are none')
  expect(text('every-kind/findings/index.html', pages)).not.toContain('<form')
})

test('evidence shows the lines around a quote only where the capture is at hand', () => {
  const vendor = onlyInvoices()
  const [finding] = vendor.ledger.filter(({ page }) => page.length > 0)
  const [place] = finding?.page ?? []
  const lines = Array.from({ length: (place?.line ?? 0) + 2 }, (_, index) => `line ${index + 1} of the capture`)
  lines[(place?.line ?? 0) - 1] = `before ${place?.quote} after`
  const sources = new Map([[`captures/${place?.page}`, lines.join('\n')]])
  const page = text('every-kind/findings/index.html', renderPages(siteModel([vendor], { sources }), { base: '/' }))
  expect(page).toContain(`line ${(place?.line ?? 0) + 1} of the capture`)
  expect(text('every-kind/findings/index.html', odd)).not.toContain('of the capture')
})

test('a finding with more than forty places shows forty, and says where all of them are', () => {
  const vendor = onlyInvoices()
  const [finding, ...rest] = vendor.ledger.filter(({ page }) => page.length > 0)
  const place = finding?.page[0]
  if (!finding || !place) throw new Error('the vendor has no finding with a quote')
  const page = Array.from({ length: 43 }, (_, index) => ({ ...place, line: index + 1 }))
  const pages = render({ ...vendor, ledger: [{ ...finding, page }, ...rest] })
  const entry = text('every-kind/findings/index.html', pages).split(`<details id="${finding.id}"`)[1] ?? ''
  expect(entry.split('</details>')[0]?.split('class="excerpt"').length).toBe(41)
  expect(entry).toContain('and 3 more, in <a href="../../every-kind/findings.json">')
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
      expect(link, `${path}: ${link}`).toMatch(/^(?:\.\/|\.\.\/|\w)[^#?]*\.\w+(?:\?\w+=\w+)?(?:#.+)?$/)
    }
  }
})

test('the same contracts make the same bytes', async () => {
  const [first, second] = await Promise.all([siteFiles([onlyInvoices()]), siteFiles([onlyInvoices()])])
  expect([...second]).toEqual([...first])
})

test('only the page for missing addresses knows where the site is', () => {
  const elsewhere = renderPages(siteModel([onlyInvoices()]), { base: '/docs/' })
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
  const few = cpu(() => render(manyOperations(30)))
  let pages: ReadonlyMap<string, string> = new Map()
  const many = cpu(() => {
    pages = render(manyOperations(120))
  })
  expect(many / few).toBeLessThan(8)
  // A page of a list has as many entries as it has with a thousand operations.
  for (const [path, html] of pages) if (path.endsWith('.html')) expect(html.length, path).toBeLessThan(500_000)
})

describe('a public site', () => {
  const url = 'https://docs.example/apis/'
  const site = siteModel([onlyInvoices()], {
    url,
    packages: { '@sendspec/every-kind': 'packages/every-kind-1.0.0.tgz' },
    release: { version: '1.2.3', changed: { 'every-kind': '2026-02-03' } },
  })
  const pages = renderPages(site, { base: '/apis/' })
  const folders = [...pages.keys()]
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.slice(0, -'index.html'.length))

  test('gives each page its canonical address, what previews show, icons and a feed', () => {
    for (const folder of folders) {
      const html = text(`${folder}index.html`, pages)
      const root = folder === '' ? './' : folder.replace(/[^/]+\//g, '../')
      expect(html).toContain(`<link rel="canonical" href="${url}${folder}"/>`)
      for (const property of ['title', 'description', 'type', 'url', 'image', 'site_name']) {
        expect(html, folder).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+"`))
      }
      for (const icon of ['favicon.ico', '_/icon.svg', '_/icon-180.png'])
        expect(html).toContain(`href="${root}${icon}"`)
      expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml"[^>]*feed\.xml"/)
      expect(html).toContain('Sendspec 1.2.3')
      expect(html).toContain('<time datetime="2026-02-03">')
    }
  })

  test('lists exactly its pages in the sitemap, and names that in robots.txt', () => {
    const listed = [...text('sitemap.xml', pages).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
    expect(listed.toSorted()).toEqual(folders.map((folder) => `${url}${folder}`).toSorted())
    expect(text('robots.txt', pages)).toContain(`Sitemap: ${url}sitemap.xml`)
  })

  test('lists its OpenAPI documents for programs, and every page has a heading of its own there', () => {
    for (const file of ['openapi.yaml', 'openapi.json', 'openapi.documented.yaml']) {
      expect(text('llms.txt', pages)).toContain(`(every-kind/${file})`)
    }
    const headings = text('llms-full.txt', pages).match(/^# .+$/gm) ?? []
    expect(headings).toHaveLength(folders.length)
    expect(new Set(headings).size).toBe(headings.length)
  })

  test('installs from the package file that it serves', () => {
    const shown = text('every-kind/index.html', pages).replaceAll('<wbr/>', '')
    expect(shown).toContain(`${url}packages/every-kind-1.0.0.tgz`)
  })
})

describe('a changelog', () => {
  const pagesOf = (release: NonNullable<Parameters<typeof siteModel>[1]>['release']) =>
    renderPages(siteModel([onlyInvoices()], release && { release }), { base: '/' })
  const changelog = '# Changes\n\n## 1.1.0\n\nMore.\n\n## 1.0.0\n\nFirst.\n'
  const released = { 'every-kind': { '1.0.0': '2026-02-03' } }
  const changed = { 'every-kind': '2026-03-04' }

  test('has the day of each release that is known, on its page, in Markdown and in the feed', () => {
    const facts = { 'every-kind': { version: '1.1.0', changelog } }
    const pages = pagesOf({ version: '1.1.0', changed, released, facts })
    const section = text('every-kind/changelog/index.html', pages).split('id="v1.0.0"')
    expect(section[1]).toContain('Released on <time datetime="2026-02-03">2026-02-03</time>')
    expect(section[0]).not.toContain('Released on')
    expect(text('every-kind/changelog/index.md', pages)).toContain('## 1.0.0\n\nReleased on 2026-02-03.\n\nFirst.')
    expect(text('every-kind/feed.xml', pages)).toMatch(/1\.0\.0<\/title>\s*<updated>2026-02-03T/)
    expect(text('every-kind/feed.xml', pages)).toContain('changelog/index.html#v1.0.0')
  })

  test('says that a version is not released, and nothing where neither is known', () => {
    const first = pagesOf({ version: '1.0.0', changed, released: {}, facts: { 'every-kind': {} } })
    for (const file of ['index.html', 'index.md']) {
      expect(text(`every-kind/changelog/${file}`, first)).toContain('Not released yet.')
      expect(text(`every-kind/changelog/${file}`, first)).toContain('2026-03-04')
      expect(text(`every-kind/changelog/${file}`, odd)).not.toMatch(/released|20\d\d-/i)
    }
  })
})

test('a ledger proposes what to write instead, on its page, in Markdown and in the text of all pages', () => {
  for (const { id, ledger } of vendors) {
    const proposals = ledger.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal]))
    expect(proposals.length).toBeGreaterThan(0)
    for (const path of [`${id}/findings/index.md`, 'llms-full.txt']) {
      const lines = text(path)
        .split('\n')
        .filter((line) => line.includes('Proposed: '))
      expect(lines.length, path).toBeGreaterThanOrEqual(proposals.length)
    }
    expect(text(`${id}/findings/index.html`).split('<dt>Proposal</dt>').length - 1).toBeGreaterThanOrEqual(
      proposals.length,
    )
  }
})
