import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { brokenLinks, doubleAnchors } from '../testing/broken-links.ts'
import { builtSite, pagesOf, textsOf } from '../testing/built-site.ts'
import { firstView } from '../testing/first-view.ts'

const files = textsOf(await builtSite())
const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Everything comes from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The filter of a ledger acts at once, and is there only with JavaScript.
    'wcag/h32': 'off',
  },
})

test.each(pagesOf(files))('/%s is valid HTML', async (path) => {
  const { results } = await judge.validateString(files.get(path) ?? '')
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
  expect(messages).toEqual([])
})

test('every link leads to a file and a place of it', () => {
  expect(brokenLinks(files)).toEqual([])
})

test('no anchor stands twice on a page', () => {
  expect(doubleAnchors(files)).toEqual([])
})

test('nothing is loaded from elsewhere', () => {
  for (const [path, text] of files) {
    if (path.endsWith('index.html'))
      expect(text, path).not.toMatch(
        /<(?:script|img|iframe|link(?! rel="canonical"))\b[^>]*\b(?:src|href)="(?:https?:)?\/\//,
      )
    if (path.endsWith('.css')) expect(text, path).not.toMatch(/@import|url\((?!["']?data:)/)
  }
})

// The first impression on a slow line. Most of it is the style sheet, which all pages share.
const HOME = 15_000
// The largest pages are ledgers, and operations with every field of a send twice.
const PAGE = 35_000

test('the home page is small with all it loads, and so is every other', () => {
  for (const path of pagesOf(files)) {
    const bytes = firstView(files, path)
    expect(bytes, path).toBeGreaterThan(2000)
    expect(bytes, path).toBeLessThan(path === 'index.html' ? HOME : PAGE)
  }
})
