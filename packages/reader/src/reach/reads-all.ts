import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.ts'
import { outline } from '../testing/outline.ts'

export const fence = '```'

/** A page on which the reader once went wrong, the smallest of its kind. */
interface ReachCase {
  readonly title: string
  readonly id?: string
  readonly lines: readonly string[]
  /** Lines of the outline of its facts. */
  readonly want: readonly string[]
}

/** Tests that pages are read as wanted, and that nothing is read twice. */
export const readsAll = (name: string, cases: readonly ReachCase[]): void => {
  describe(name, () => {
    it.each(cases)('$title', ({ id = 'page.md', lines, want }) => {
      const read = outline(readPage({ id, text: lines.join('\n') })).split('\n')
      for (const line of want) expect(read).toContain(line)
      // Of these, there are no others than those that are wanted.
      for (const kind of [/^ {2}(?:python|ruby)$/, /^auth /, /^ {0,2}[A-Z]+ \//]) {
        const ofKind = (each: readonly string[]) => each.filter((line) => kind.test(line))
        if (ofKind(want).length > 0) expect(ofKind(read)).toEqual(ofKind(want))
      }
    })
  })
}
