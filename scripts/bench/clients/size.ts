// Measures the bytes that validation adds to a bundle, after minifying and gzip: `node scripts/bench/clients/size.ts`.
import { stdout } from 'node:process'
import { bundleOf, gzipSize, subjects } from '@sendspec/client/testing'

const rows = [
  ['operation', 'alone', 'after those above it'],
  ['---', '--:', '--:'],
]
for (const { vendor } of subjects) {
  const ids = vendor.operations.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    const alone = gzipSize((await bundleOf(vendor, [id])).first)
    const before = gzipSize((await bundleOf(vendor, ids.slice(0, index))).first)
    const after = gzipSize((await bundleOf(vendor, ids.slice(0, index + 1))).first)
    rows.push([`${vendor.id} ${id}`, String(alone), index === 0 ? '' : `+${after - before}`])
  }
}
stdout.write(rows.map((cells) => `| ${cells.join(' | ')} |\n`).join(''))
