import { evidence } from './tiny.ts'

/** Files as the made-up vendor's folder could hold them, each short enough to count its lines. */
export const tinySources: ReadonlyMap<string, string> = new Map([
  ['contracts/tiny/contract.test.ts', "expect('tiny-state-lost')\n"],
  [
    'contracts/tiny/contract.ts',
    [
      'export const contract = { listParcels: {',
      "  401: { finding: 'tiny-errors-undocumented' },",
      '},',
      "  searchParcels: { method: 'POST' },",
      '}',
    ].join('\n'),
  ],
  ['contracts/tiny/ledger.ts', ["[gap('tiny-state-lost', {}),", " gap('tiny-self-placeholder', {})]"].join('\n')],
  [
    'contracts/tiny/schemas.ts',
    ["state: amend('tiny-state-lost', documented, observed)", 'weight: amend(', "  'tiny-weight-text',", ')'].join(
      '\n',
    ),
  ],
  ...[...evidence.payloadFiles].map(([name, text]) => [`contracts/tiny/evidence/payloads/${name}`, text] as const),
  ...[...evidence.captures].map(([name, text]) => [`captures/${name}`, text] as const),
])
