import { expect, test } from 'vitest'
import { brokenLinks, doubleAnchors } from './broken-links.ts'

const page = (body: string): string => `<!doctype html><title>x</title>${body}`

test('a link to a missing file, and one to a missing anchor, are found', () => {
  const files = new Map([
    ['index.html', page('<a href="a/index.html#here">a</a><a href="b.html">b</a><img src="a/index.html#gone">')],
    ['a/index.html', page('<p id="here"><a href="../index.html">up</a><label for="no"></label>')],
  ])
  expect(brokenLinks(files)).toEqual([
    'index.html: b.html: there is no file b.html',
    'index.html: a/index.html#gone: a/index.html has no #gone',
    'a/index.html: #no: a/index.html has no #no',
  ])
})

test('Markdown is read too, and other sites are left alone', () => {
  const files = new Map([['a.md', '# The Place\n[x](#the-place) [y](#other) [z](https://example.com) `[no](none.md)`']])
  expect(brokenLinks(files)).toEqual(['a.md: #other: a.md has no #other'])
})

test('an id that stands twice is found', () => {
  expect(doubleAnchors(new Map([['a.html', page('<p id="a"><p id="b"><p id="a">')]]))).toEqual(['a.html: a'])
})
