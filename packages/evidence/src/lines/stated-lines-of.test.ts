import { partsOf, placeKey } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { factsIn, moved, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { sourcedParts } from '../sourced-parts.ts'
import { statedLinesOf } from './stated-lines-of.ts'
import { withStatedLines } from './with-stated-lines.ts'

describe.each(vendorFolders)('the lines of %s', (_, folder) => {
  it('follow a page that moves', async () => {
    const vendor = await vendorIn(folder)
    const pages: readonly PageFacts[] = factsIn(folder)
    const before = statedLinesOf(vendor, pages)
    const after = statedLinesOf(vendor, moved(pages, 3))
    const plain = Object.entries(before.stated).map(([page, lines]) => [
      page,
      Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, line + 3])),
    ])
    expect(Object.entries(after.stated)).toEqual(plain)
  })

  it('name a source for every part of the contract', async () => {
    const vendor = await vendorIn(folder)
    const facts = new Map(factsIn(folder).map((page) => [page.page.id, page]))
    const current = withStatedLines(vendor, { facts })
    const unknown = sourcedParts(current, partsOf(current)).filter(({ provenance }) => provenance.kind === 'unknown')
    expect(
      unknown.map(({ place }) =>
        'operation' in place ? placeKey(place.operation, place.part, place.pointer) : place.kind,
      ),
    ).toEqual([])
  })
})
