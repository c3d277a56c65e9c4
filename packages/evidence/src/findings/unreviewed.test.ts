import { expect, it } from 'vitest'
import type { Report } from './reports.ts'
import { unreviewedIn } from './unreviewed.ts'

const unstatedOn = (page: string): Report => ({
  detector: 'missing-rate-limit',
  evidence: 'No rate limit is stated.',
  places: [],
  lines: [{ page, line: 1 }],
  support: { by: 'detector', detector: 'missing-rate-limit', page, line: 1 },
})
const idsOf = (...pages: readonly string[]) => unreviewedIn('acme', pages.map(unstatedOn)).map(({ id }) => id)

it('gives what several pages leave out ids of their own', () => {
  expect(idsOf('crates.md', 'lids.md')).toEqual(['acme-missing-rate-limit-crates', 'acme-missing-rate-limit-lids'])
})

it('leaves the page out of the id where there is one', () => {
  expect(idsOf('crates.md')).toEqual(['acme-missing-rate-limit'])
})
