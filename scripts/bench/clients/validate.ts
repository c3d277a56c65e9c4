// Measures the validation of a page of 100 items: `node scripts/bench/clients/validate.ts`.
import { stdout } from 'node:process'
import { subjects } from '@sendspec/client/testing'
import { pageTimes } from './page-times.ts'
import { pagesOf } from './pages.ts'

const ROUNDS = Number(process.argv[2] ?? 1000)

const rows = [
  ['page', 'size', 'validator', 'µs', 'of JSON.parse', 'against ours'],
  ['---', '--:', '---', '--:', '--:', '--:'],
]
for (const { vendor } of subjects) {
  for (const page of pagesOf(vendor, { varied: true })) {
    const times = await pageTimes(vendor, page, ROUNDS)
    for (const [name, time] of Object.entries(times)) {
      rows.push([
        page.name,
        `${(page.texts[0].length / 1000).toFixed(1)} kB`,
        name,
        time.toFixed(1),
        `${((100 * time) / (times['JSON.parse'] ?? 1)).toFixed(0)} %`,
        `${(time / (times.ours ?? 1)).toFixed(1)} x`,
      ])
    }
  }
}
stdout.write(rows.map((cells) => `| ${cells.join(' | ')} |\n`).join(''))
