import { SendspecError } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { rooms } from '../html/rooms.page.ts'
import { bookings } from '../markdown-types/bookings.page.ts'
import { invoices } from '../prose-curl/invoices.page.ts'
import { readPage } from '../read-page.ts'

/** Facts, or the one kind of error that is meant for people. */
const outcome = (text: string): string => {
  try {
    return readPage({ id: 'page', text }).dialect
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return 'refused'
  }
}

/** The same numbers in every run. */
const numbers = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const marks = '{}[]()|`<>"\'\\\n*_#$:'

const mutated = (page: string, random: () => number): string => {
  const at = Math.floor(random() * page.length)
  const length = Math.floor(random() * 40)
  const kind = random()
  if (kind < 0.4) return page.slice(0, at) + page.slice(at + length)
  if (kind < 0.7) return page.slice(0, at) + marks[Math.floor(random() * marks.length)] + page.slice(at)
  if (kind < 0.9) return page.slice(0, at) + page.slice(at, at + length) + page.slice(at)
  return page.slice(0, at)
}

test.each([
  ['Markdown', bookings, 1],
  ['prose', invoices, 2],
  ['HTML', rooms, 3],
])('hundreds of mutations of a page in %s are facts or refused', (_, page, seed) => {
  const random = numbers(seed)
  for (let run = 0; run < 300; run += 1) {
    let text = page
    for (let edits = 0; edits <= run % 5; edits += 1) text = mutated(text, random)
    expect(['html', 'markdown-types', 'prose-samples', 'refused']).toContain(outcome(text))
  }
})

test.each([
  ['open brackets', `GET /a/b\n${'{\n'.repeat(50_000)}`],
  ['nested quotes', `GET /a/b\n\n${'> '.repeat(20_000)}x`],
  ['an endless quotation', `${"curl -d 'x\n".repeat(5_000)}`],
  ['bars', `GET /a/b\n\na|b\n-|-\n${'|'.repeat(20_000)}`],
  ['loose angle brackets', `<!doctype html><p>${'< '.repeat(50_000)}`],
])('%s without end are read or refused in time', (_, text) => {
  // It took 1 s at most; a reader that looks at every line again for every line takes minutes.
  const start = performance.now()
  outcome(text)
  expect(performance.now() - start).toBeLessThan(10_000)
})
