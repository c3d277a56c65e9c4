import { evidence, ledgerWith, type TinyChange } from '@sendspec/testing'
import type { Evidence } from '../check.ts'
import { decisionsOf, decisionsText } from '../decisions/decisions-of.ts'
import { message, settled, testCheck } from '../testing/check-cases.ts'
import { decisions } from './decisions.ts'

const accepted: Evidence = { ...evidence, decisions: decisionsText(decisionsOf(settled())) }
const next = '  next: look at the change, then accept it: `sendspec findings --accept tiny`'
const cases: readonly (readonly [given: string, change: TinyChange, what: string])[] = [
  [
    'a finding that is lost',
    { ledger: ledgerWith('tiny-errors-undocumented', undefined) },
    'tiny-errors-undocumented is gone',
  ],
  [
    'another severity',
    { ledger: ledgerWith('tiny-state-lost', { severity: 'low' }) },
    'tiny-state-lost: contradiction, undocumented-enum-value, high → contradiction, undocumented-enum-value, low',
  ],
  [
    'another reading that wins',
    { ledger: ledgerWith('tiny-state-lost', { wins: 'documented' }) },
    'tiny-state-lost: observed wins → documented wins',
  ],
  [
    'a number in its words',
    { ledger: ledgerWith('tiny-state-lost', { observed: 'It is in 7 of 10 examples.' }) },
    'tiny-state-lost: nothing → numbers 7 10; not in its evidence 7 10',
  ],
  [
    'a number that its place has',
    { ledger: ledgerWith('tiny-state-lost', { observed: 'The list has three values.' }) },
    'tiny-state-lost: nothing → numbers three',
  ],
  [
    'a rate limit that counts by something else',
    { rest: { rateLimit: { requests: 1, per: 'second', scope: 'address' } } },
    'from https://tiny.test/errors: rate limit → nothing and rate limit scope: token → address',
  ],
]

testCheck(decisions, [
  { given: 'what was accepted', evidence: accepted, want: [] },
  {
    given: 'other words without another number',
    evidence: accepted,
    change: { ledger: ledgerWith('tiny-state-lost', { why: 'It is real.' }) },
    want: [],
  },
  ...cases.map(([given, change, what]) => ({
    given,
    change,
    evidence: accepted,
    want: [message(`tiny evidence/decisions.json: ${what}`, next)],
  })),
  {
    given: 'a list that lost what was accepted',
    evidence: {
      ...evidence,
      decisions: accepted.decisions?.replace(/\n {2}"rate limit scope": .*/, '') ?? '',
    },
    want: [message('tiny evidence/decisions.json: rate limit scope is new: token', next)],
  },
  {
    given: 'a file that is no list of decisions',
    evidence: { ...evidence, decisions: '[1' },
    want: [message('tiny evidence/decisions.json: it is not a JSON object of texts', next)],
  },
])
