// What validating a page of 100 items costs: `pnpm --filter @sendspec/client bench`.
import { stdout } from 'node:process'
import type { Check } from '../src/runtime/validate/check.ts'
import { subjects } from '../src/test/vendors.ts'
import { loadChecks } from '../src/validators/testing/load-checks.ts'
import { ajvStandalone } from './ajv.ts'
import { type Page, pagesOf } from './pages.ts'
import { fastest } from './timing.ts'

const ROUNDS = Number(process.argv[2] ?? 1000)

/** Every subject but the first gets a body that was just parsed: strings that nothing has looked at yet. */
const timesOf = (vendor: string, page: Page, check: Check) => {
  const { operation, status, text, zod } = page
  const formats = ajvStandalone(vendor, operation, status, { patterns: false })
  const whole = ajvStandalone(vendor, operation, status, { patterns: true })
  const validators: Record<string, (body: unknown) => boolean> = {
    ours: check,
    'Zod 3 contract': (body) => zod.safeParse(body).success,
    'Ajv, formats': formats,
    'Ajv, formats and patterns': whole,
  }
  const judged = Object.entries(validators).map(([name, validator]) => {
    const prepare = (json: string) => {
      const body: unknown = JSON.parse(json)
      return () => {
        if (!validator(body)) throw new Error(`${name} refuses the page of ${page.name}`)
      }
    }
    return [name, prepare] as const
  })
  const parse = (json: string) => () => JSON.parse(json)
  return fastest({ 'JSON.parse': parse, ...Object.fromEntries(judged) }, text, ROUNDS)
}

const rows = [
  ['page', 'size', 'validator', 'µs', 'of JSON.parse', 'against ours'],
  ['---', '--:', '---', '--:', '--:', '--:'],
]
for (const { vendor } of subjects) {
  const pages = pagesOf(vendor)
  if (pages.length === 0) continue
  const checks = await loadChecks(vendor)
  for (const page of pages) {
    const times = timesOf(vendor.id, page, checks[page.operation]?.[page.status] as Check)
    for (const [name, time] of Object.entries(times)) {
      rows.push([
        page.name,
        `${(page.text.length / 1000).toFixed(1)} kB`,
        name,
        time.toFixed(1),
        `${((100 * time) / (times['JSON.parse'] ?? 1)).toFixed(0)} %`,
        `${(time / (times.ours ?? 1)).toFixed(1)} x`,
      ])
    }
  }
}
stdout.write(rows.map((cells) => `| ${cells.join(' | ')} |\n`).join(''))
