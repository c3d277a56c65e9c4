import { existsSync, readFileSync } from 'node:fs'
import { SendspecError } from '@sendspec/contract'
import { checkContract, evidenceAt } from '@sendspec/evidence'
import { factsOf, textOf, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { addition } from './addition.ts'
import { insertInto } from './insert-into.ts'
import { listingFiles } from './listed.ts'

const added = async (folder: string) => {
  const vendor = await vendorIn(folder)
  const { captures: _, ...evidence } = evidenceAt(vendor, folder)
  const sources: ReadonlyMap<string, string> = new Map(
    listingFiles
      .filter((path) => existsSync(`${folder}${path}`))
      .map((path) => [path, readFileSync(`${folder}${path}`, 'utf8')] as const),
  )
  const page = { facts: factsOf('bookings.md'), text: textOf('bookings.md') }
  return { before: vendor, evidence, sources, ...addition({ vendor, ...page, sources, evidence }) }
}

describe('a page is added to a contract that was written by hand', () => {
  it.each(vendorFolders)('%s', async (_, folder) => {
    const { before, evidence, sources, files, changed, complaints } = await added(folder)
    const computed = ['evidence/index.ts', 'evidence/lines.json', 'evidence/quotes.json']
    expect([...changed].sort()).toEqual([...listingFiles, ...computed].sort())
    for (const path of listingFiles) {
      const lines = files.get(path)?.split('\n') ?? []
      const kept = sources.get(path)?.split('\n') ?? []
      expect(lines.length - kept.length).toBe(path === 'index.ts' ? 0 : 1)
      expect(kept.filter((line) => !lines.includes(line)).length).toBeLessThanOrEqual(1)
    }
    expect([...files.keys()].filter((path) => existsSync(`${folder}${path}`)).sort()).toEqual([...changed].sort())
    // Whatever its tests say already is not the page's doing; the page itself names other servers.
    const known = checkContract(before, evidence).flatMap((verdict) => verdict.complaints.map(({ what }) => what))
    const news = complaints.filter(({ what }) => !known.includes(what) && !what.includes('evidence/elsewhere/'))
    expect(
      news.filter(({ place }) => place.kind === 'contract' && /getBooking|createBooking/.test(place.operation)),
    ).toEqual([])
  })
})

describe('a list gets an entry and an import, and nothing else changes', () => {
  const into = { constant: 'pages' }
  const insert = (text: string) =>
    insertInto({ place: 'pages.ts', text, into, entry: '...more', importLine: "import { more } from './more.ts'" })

  it.each([
    ['an empty list', 'export const pages = []', "import { more } from './more.ts'\nexport const pages = [...more]"],
    ['a list', 'export const pages = [one]', "import { more } from './more.ts'\nexport const pages = [one, ...more]"],
    [
      'a list with a comma at its end, a type and imports',
      "import { one } from './one.ts'\n\nexport const pages: readonly Page[] = [\n  one,\n]",
      "import { one } from './one.ts'\nimport { more } from './more.ts'\n\nexport const pages: readonly Page[] = [\n  one, ...more,\n]",
    ],
    [
      'a cast',
      'const pages = [one] as unknown as Page[]',
      "import { more } from './more.ts'\nconst pages = [one, ...more] as unknown as Page[]",
    ],
    [
      'the object of a call',
      'const pages = c.router({ one })',
      "import { more } from './more.ts'\nconst pages = c.router({ one, ...more })",
    ],
  ])('%s', (_, text, want) => {
    expect(insert(text)).toBe(want)
  })

  it.each([
    ['no such constant', 'export const other = []'],
    ['one that is made elsewhere', 'export const pages = make()'],
    ['what does not parse', 'export const pages = ['],
  ])('%s is one clear error', (_, text) => {
    expect(() => insert(text)).toThrow(SendspecError)
  })
})
