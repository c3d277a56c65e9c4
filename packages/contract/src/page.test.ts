import { expect, it } from 'vitest'
import { freshnessOf, type PageDays } from './page.ts'

const page = (days: PageDays) => ({ id: 'a.md', title: 'A', url: 'https://a.example', sha256: '', lines: 1, ...days })

it.each<[string, readonly PageDays[], string | undefined]>([
  ['nothing', [{}], undefined],
  ['a page that was only read', [{ read: '2026-01-05' }], 'read on 2026-01-05, and not checked since'],
  [
    'pages of which one was never checked, by the one that was read first',
    [{ read: '2026-01-07', checked: '2026-02-01' }, { read: '2026-01-05' }],
    'read on 2026-01-05, and not checked since',
  ],
  ['pages of which one has no day', [{ read: '2026-01-07' }, {}], undefined],
  ['the oldest check', [{ checked: '2026-02-08' }, { checked: '2026-02-01' }], 'last checked on 2026-02-01'],
  [
    'the last change',
    [{ checked: '2026-02-08', changed: '2026-01-30' }, { checked: '2026-02-08' }],
    'last checked on 2026-02-08, and last found changed on 2026-01-30',
  ],
])('freshness tells %s', (_, days, want) => {
  expect(freshnessOf(days.map(page))).toBe(want)
})
