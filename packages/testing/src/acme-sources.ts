import { evidence } from './acme.ts'

/** Files as the made-up vendor's folder could hold them, each short enough to count its lines. */
export const acmeSources: ReadonlyMap<string, string> = new Map([
  ['contracts/acme/contract.test.ts', "expect('acme-state-lost')\n"],
  [
    'contracts/acme/contract.ts',
    [
      'export const contract = { listParcels: {',
      "  401: { finding: 'acme-errors-undocumented' },",
      '},',
      "  searchParcels: { method: 'POST' },",
      '}',
    ].join('\n'),
  ],
  ['contracts/acme/ledger.ts', ["[{id: 'acme-state-lost' },", " {id: 'acme-self-placeholder' }]"].join('\n')],
  [
    'contracts/acme/schemas.ts',
    ["state: amend('acme-state-lost', documented, observed)", 'weight: amend(', "  'acme-weight-text',", ')'].join(
      '\n',
    ),
  ],
  ...[...evidence.payloadFiles].map(([name, text]) => [`contracts/acme/evidence/payloads/${name}`, text] as const),
  ...[...evidence.captures].map(([name, text]) => [`captures/${name}`, text] as const),
])
