import type { Page } from 'playwright-core'

/** Takes hashes of entries that were judged, and returns them with those of the entries that the page keeps. */
const leaveOut = (judged: readonly string[]): string => `(() => {
  const seen = new Set(${JSON.stringify(judged)})
  const hash = (text) => {
    let value = 0
    for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0
    return value.toString(36) + text.length.toString(36)
  }
  const own = (each) => [each.tagName, each.className, ...[...each.attributes].map(({ name }) => name)].join(' ')
  const kindOf = (list, entry) => hash(own(list) + ': ' + [...new Set([entry, ...entry.querySelectorAll('*')].map(own))].sort().join('; '))
  for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody, section, pre code)')) {
    if (!list.isConnected) continue
    for (const entry of list.querySelectorAll(':scope > :is(li, div, tr, details, span)')) {
      const kind = kindOf(list, entry)
      if (seen.has(kind)) entry.remove()
      seen.add(kind)
    }
  }
  return [...seen]
})()`

/**
 * Leaves out entries of lists, tables, ledgers and code that have only kinds of elements that an entry before them has,
 * on this page or on an earlier one. A rule that judges each kind of element has nothing new to say about them, and
 * takes seconds to say it.
 */
export const leaveFirstOfKind = (): ((page: Page) => Promise<void>) => {
  let judged: readonly string[] = []
  return async (page) => {
    judged = await page.evaluate<string[]>(leaveOut(judged))
  }
}
