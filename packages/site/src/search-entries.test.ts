import { authSorts, thingsWith } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { makeFind } from './browser/search/find.ts'
import { siteModel } from './model/site-model.ts'
import { searchEntries } from './search-entries.ts'
import { vendors } from './testing/vendors.ts'

const entries = searchEntries(siteModel(vendors))
const find = makeFind(entries)
const [vendor] = vendors

test.each([
  ['home', 'page', 'index.html'],
  ['install', 'guide', 'index.html#client'],
  ['curl', 'operation', 'index.html'],
  ['how do I authenticate', 'guide', 'index.html#auth'],
  ['api key', 'guide', 'index.html#auth'],
  ['rate limit', 'guide', 'index.html#rate-limit'],
  ['next page', 'guide', 'index.html#pages'],
  ['404', 'response', 'index.html#response-404'],
  ['mock', 'guide', 'index.html#servers'],
  ['postman', 'page', 'index.html#downloads'],
])('"%s" finds a %s first, at %s', (query, kind, path) => {
  const [first] = find(query)
  expect(first?.kind).toBe(kind)
  expect(first?.path.endsWith(path), first?.path).toBe(true)
})

test('what a reader asks for in the pages of a vendor is found there first', () => {
  const [first] = makeFind(entries, `${vendor?.id}/`)('install')
  expect(first?.path).toBe(`${vendor?.id}/index.html#client`)
})

test('every text is a sentence or a call', () => {
  for (const { text, title } of entries.filter(({ kind }) => kind !== 'finding')) {
    expect(text, title).toMatch(/^\S.*(?:[.…]|\/\S*)$/)
  }
})

test.each(Object.entries(authSorts))('the way to authenticate is named: %s', (sort, auth) => {
  const guide = searchEntries(siteModel([thingsWith(auth)])).find(({ path }) => path.endsWith('#auth'))
  expect(guide?.text.includes('bearer')).toBe(sort === 'bearer')
  if (auth.scheme === 'apiKey') expect(guide?.text).toContain(auth.name)
})
