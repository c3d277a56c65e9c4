// Reads the captures at hand into contracts/<vendor>/evidence/facts: `node scripts/facts.ts [vendor…]`, or `--check` to compare only.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Vendor } from '@sendspec/contract'
import { readPage, writeFacts } from '@sendspec/evidence'

const root = new URL('../', import.meta.url)
const contracts = new URL('contracts/', root)
const captures = process.env.SENDSPEC_CAPTURES ?? new URL('captures', root).pathname
const check = process.argv.includes('--check')
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('-'))

let stale = 0
for (const id of wanted.length > 0 ? wanted : readdirSync(contracts).sort()) {
  const { vendor } = (await import(new URL(`${id}/index.ts`, contracts).href)) as { vendor: Vendor }
  for (const { id: page, url } of vendor.pages) {
    const capture = `${captures}/${page}`
    if (!existsSync(capture)) {
      process.stdout.write(`${page}: skipped, the capture is not at hand\n`)
      continue
    }
    const text = writeFacts(readPage({ id: page, url, text: readFileSync(capture, 'utf8') }))
    const folder = new URL(`${id}/evidence/facts/`, contracts)
    const file = new URL(`${page}.json`, folder)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale += 1
    process.stdout.write(`${page}: ${check ? 'differs from the committed facts' : 'written'}\n`)
    if (check) continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
}
if (check && stale > 0) process.exitCode = 1
