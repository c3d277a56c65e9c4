import { gzipSync } from 'node:zlib'
import { type SiteTree, serveFiles, siteFiles } from '@sendspec/site'
import { manyOperations } from '@sendspec/testing'
import type { Browser } from 'playwright-core'

const OPERATIONS = 1000
/** A page that is larger takes a phone seconds to lay out. */
const MOST = 500_000

/** Seconds of processor time, which other load barely affects. */
const cost = async <Made>(work: () => Promise<Made>): Promise<readonly [made: Made, seconds: number]> => {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return [made, (user + system) / 1_000_000]
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
const packed = (files: SiteTree, path: string): string => kilobytes(gzipSync(files.get(path) ?? '').length)

/** Pages of a site with very many operations, as a table. */
export const measureLargeSite = async (browser: Browser): Promise<string> => {
  const vendor = manyOperations(OPERATIONS)
  const [files, seconds] = await cost(() => siteFiles([vendor]))
  const sizes = [...files].flatMap(([path, content]) =>
    path.endsWith('/index.html') && typeof content === 'string' ? [{ path, bytes: Buffer.byteLength(content) }] : [],
  )
  const [largest] = sizes.toSorted((one, other) => other.bytes - one.bytes)
  if (largest && largest.bytes > MOST) throw new Error(`${largest.path} has ${largest.bytes} bytes, more than ${MOST}`)
  const site = await serveFiles(files, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const rows: string[] = []
  const middle = vendor.operations[OPERATIONS / 2]?.id
  const shown = { overview: '', 'an operation': `${middle}/`, ledger: 'findings/', coverage: 'coverage/' }
  for (const [name, folder] of Object.entries(shown)) {
    const path = `${vendor.id}/${folder}index.html`
    await page.goto(new URL(path, site.url).href, { waitUntil: 'load' })
    const [nodes, height] = await page.evaluate<[number, number]>(
      `[document.querySelectorAll('*').length, document.documentElement.scrollHeight]`,
    )
    rows.push(`| ${name} | ${kilobytes(Buffer.byteLength(String(files.get(path))))} | ${nodes} | ${height} px |`)
  }
  await page.close()
  await site.close()
  return [
    '| page | HTML | DOM nodes | height at 1440 px |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `The largest page is \`${largest?.path}\`, ${kilobytes(largest?.bytes ?? 0)}; the script fails above ${kilobytes(MOST)}. With gzip, the search index is ${packed(files, '_/search-index.js')}, the findings that the ledger's filter goes through ${packed(files, `_/ledger-${vendor.id}.js`)}, and the client of "Try it" ${packed(files, `_/try-${vendor.id}.js`)}; each loads when it is first used. A site of ${OPERATIONS} operations takes ${seconds.toFixed(0)} s of processor time, ${((1000 * seconds) / OPERATIONS).toFixed(0)} ms an operation.`,
  ].join('\n')
}
