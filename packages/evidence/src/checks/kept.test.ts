import { evidence, ledgerWith } from '@sendspec/testing'
import { decisionsOf, decisionsText } from '../decisions/decisions-of.ts'
import { message, settled, testCheck } from '../testing/check-cases.ts'
import { kept } from './kept.ts'

const accepted = { ...evidence, decisions: decisionsText(decisionsOf(settled())) }
const next = '  next: look at the change, then accept it: `sendspec findings --accept tiny`'

testCheck(kept, [
  { given: 'what was accepted', evidence: accepted, want: [] },
  {
    given: 'a finding that is gone',
    evidence: accepted,
    change: { ledger: ledgerWith('tiny-state-lost', undefined) },
    want: [message('tiny evidence/decisions.json: tiny-state-lost is gone', next)],
  },
  {
    given: 'a finding that no longer names its place',
    evidence: accepted,
    change: { ledger: ledgerWith('tiny-state-lost', { contract: [] }) },
    want: [
      message('tiny evidence/decisions.json: tiny-state-lost: at listParcels 200 /parcels/*/state → nothing', next),
    ],
  },
  {
    given: 'another severity, which is no loss',
    evidence: accepted,
    change: { ledger: ledgerWith('tiny-state-lost', { severity: 'low' }) },
    want: [],
  },
])
