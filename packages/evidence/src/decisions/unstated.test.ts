import { factsIn, vendorFolders, vendorIn } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { evidenceAt } from '../source/sources.ts'
import { unstatedIn } from './unstated.ts'

it.each(vendorFolders)(
  'lists what neither a page nor another source of %s states, and nothing that one does',
  async (_, folder) => {
    const vendor = await vendorIn(folder)
    const pages = factsIn(folder)
    const elsewhere = [...(evidenceAt(vendor, folder).elsewhere?.values() ?? [])]
    const known = new Map(unstatedIn(vendor, { pages, elsewhere }))
    const without = new Map(unstatedIn(vendor, { pages, elsewhere: [] }))
    const claims = (of: ReadonlyMap<string, string>): number =>
      [...of.values()].flatMap((each) => each.split('; ')).length
    expect(known.size).toBeGreaterThan(0)
    expect(claims(without)).toBeGreaterThan(claims(known))
    for (const [place, words] of known) expect(without.get(place)).toContain(words.split('; ')[0])
  },
)
