import { SendspecError } from '@sendspec/contract'
import { cpuTime } from '@sendspec/facts/testing'
import { expect, test } from 'vitest'
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

test.each([
  ['open brackets', `GET /a/b\n${'{\n'.repeat(50_000)}`],
  ['nested quotes', `GET /a/b\n\n${'> '.repeat(20_000)}x`],
  ['an endless quotation', `${"curl -d 'x\n".repeat(5_000)}`],
  ['bars', `GET /a/b\n\na|b\n-|-\n${'|'.repeat(20_000)}`],
  ['loose angle brackets', `<!doctype html><p>${'< '.repeat(50_000)}`],
])('%s without end are read or refused in time', (_, text) => {
  // It took 1 s at most; a reader that looks at every line again for every line takes minutes.
  const start = cpuTime()
  outcome(text)
  expect(cpuTime() - start).toBeLessThan(10_000)
})
