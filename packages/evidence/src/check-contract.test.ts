import { amend, assumed, documentedOn, elsewhere, field, type Payload, seenIn } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Evidence } from './check.ts'
import { checkContract, formatComplaint, throwComplaints } from './check-contract.ts'
import {
  type AcmeChange,
  acme,
  evidence,
  ledger,
  ledgerWith,
  listed,
  pageId,
  pageText,
  payloads,
  payloadsWith,
  schemas,
  searched,
} from './testing/acme.ts'

const complaintsOf = (check: string, change: AcmeChange, own: Evidence): string[] =>
  checkContract(acme(change), own)
    .filter((verdict) => verdict.check === check)
    .flatMap(({ complaints }) => complaints)
    .map(formatComplaint)

interface Case {
  readonly given: string
  readonly change?: AcmeChange
  readonly evidence?: Evidence
  readonly want: readonly string[]
}

const body = payloads[0]?.body as { parcels: { id: number; state: string; weight: unknown }[] }
const [first, second] = body.parcels
const withParcels = (...parcels: unknown[]): AcmeChange => ({
  payloads: payloadsWith(listed, { body: { ...body, parcels } }),
})
const support = (id: string) => ledger.find((each) => each.id === id)?.support[0] as never
const line = documentedOn(pageId)

const message = (...lines: string[]): string => lines.join('\n')

const cases: Readonly<Record<string, readonly Case[]>> = {
  observed: [
    {
      given: 'a payload that matches neither reading',
      change: withParcels({ ...first, state: 'eaten' }, second),
      want: [
        message(
          'acme payload listParcels.200.two-parcels: matches neither reading',
          '  observed:',
          '    /parcels/0/state: expected one of "packed", "sent", "lost", received "eaten" (invalid_enum_value)',
          '  documented:',
          '    /parcels/0/state: expected one of "packed", "sent", received "eaten" (invalid_enum_value)',
          '  next: correct the payload if it was recorded wrongly; otherwise amend the schema and add a finding',
        ),
      ],
    },
    {
      given: 'a payload that only the documented reading accepts',
      change: {
        schemas: { state: amend('acme-state-lost', z.enum(['packed', 'sent', 'lost']), z.enum(['packed', 'sent'])) },
      },
      want: [
        message(
          'acme payload listParcels.200.two-parcels: matches the documented reading, but not the observed one',
          '    /parcels/0/state: expected one of "packed", "sent", received "lost" (invalid_enum_value)',
          "  next: widen the amendment's observed schema, so that it accepts what the page documents",
        ),
      ],
    },
  ],
  documented: [
    {
      given: 'a problem that no finding predicts',
      change: { ledger: ledgerWith('acme-weight-text', undefined) },
      want: [
        message(
          'acme payload listParcels.200.two-parcels: no finding predicts this problem with the documented reading',
          '    /parcels/*/weight: expected number, received string (invalid_type), in 2 places',
          "  next: add a finding with the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/*/weight', code: 'invalid_type' }, or correct the schema if the page does allow the value",
        ),
      ],
    },
    {
      given: 'a problem that the observed reading has too, which is told there',
      change: withParcels({ ...first, state: 'eaten' }, second),
      want: [],
    },
    {
      given: 'a printed payload of a status that the page does not document',
      change: { payloads: payloadsWith('listParcels.401.no-token', { origin: 'printed' }) },
      want: [
        message(
          'acme payload listParcels.401.no-token: no finding predicts this problem with the documented reading',
          '    the whole body: expected a documented status, received a body for 401 (undocumented_status)',
          "  next: add a finding with the support { by: 'schema', payload: 'listParcels.401.no-token', pointer: '', code: 'undocumented_status' }, or correct the schema if the page does allow the value",
        ),
      ],
    },
  ],
  reproduction: [
    {
      given: 'a support that no longer reproduces',
      change: withParcels({ ...first, state: 'packed' }, second),
      want: [
        message(
          "acme ledger acme-state-lost: the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/0/state', code: 'invalid_enum_value' } no longer reproduces: without the finding's amendments the payload has no problem there",
          '  next: drop the support (and the finding, if it has no other), or amend the schema at that place with this finding',
        ),
      ],
    },
    {
      given: 'a support with another code',
      change: {
        ledger: ledgerWith('acme-state-lost', {
          support: [{ ...(support('acme-state-lost') as object), code: 'invalid_type' } as never],
        }),
      },
      want: [
        message(
          "acme ledger acme-state-lost: the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/0/state', code: 'invalid_type' } has another code: /parcels/0/state: expected one of \"packed\", \"sent\", received \"lost\" (invalid_enum_value)",
          "  next: write code: 'invalid_enum_value'",
        ),
      ],
    },
    {
      given: 'a problem that the supports leave out',
      change: {
        ledger: ledgerWith('acme-weight-text', {
          support: [{ by: 'schema', payload: listed, pointer: '/parcels/0/weight', code: 'invalid_type' }],
        }),
      },
      want: [
        message(
          'acme ledger acme-weight-text: without its amendments listParcels.200.two-parcels has a problem that none of its supports names',
          '    /parcels/1/weight: expected number, received string (invalid_type)',
          "  next: add the support { by: 'schema', payload: 'listParcels.200.two-parcels', pointer: '/parcels/1/weight', code: 'invalid_type' }, or narrow the amendment",
        ),
      ],
    },
    {
      given: 'a support by a payload that does not exist',
      change: {
        ledger: ledgerWith('acme-self-undocumented', {
          support: [{ by: 'schema', payload: 'nowhere', pointer: '', code: 'x' }, support('acme-self-undocumented')],
        }),
      },
      want: [
        message(
          "acme ledger acme-self-undocumented: the support { by: 'schema', payload: 'nowhere', pointer: '', code: 'x' } names a payload that does not exist",
          "  next: name one of the vendor's payloads",
        ),
      ],
    },
    {
      given: 'a support by a composed payload',
      change: {
        ledger: ledgerWith('acme-errors-undocumented', {
          support: [
            { by: 'schema', payload: 'listParcels.401.no-token', pointer: '/message', code: 'unrecognized_keys' },
          ],
        }),
      },
      want: [
        message(
          "acme ledger acme-errors-undocumented: the support { by: 'schema', payload: 'listParcels.401.no-token', pointer: '/message', code: 'unrecognized_keys' } names a composed payload, which proves nothing about the vendor",
          "  next: name a payload that the page shows, or use { by: 'review', basis: … }",
        ),
      ],
    },
  ],
  references: [
    {
      given: 'a finding that only the contract and a repair know',
      change: { ledger: ledgerWith('acme-request-not-json', undefined) },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones, repair of line 19: the finding acme-request-not-json is not in the ledger',
          '  next: add it to the ledger, or correct the id',
        ),
      ],
    },
    {
      given: 'an amendment, a response and a server without a finding',
      change: {
        ledger: ledgerWith('acme-errors-undocumented', undefined),
        rest: {
          servers: [
            {
              id: 'test',
              url: 'https://test.acme.test',
              description: 'Test.',
              provenance: line(2),
              finding: 'acme-server',
            },
          ],
        },
      },
      want: [
        message(
          'acme listParcels 401: the finding acme-errors-undocumented is not in the ledger; 2 places name it',
          '  next: add it to the ledger, or correct the id',
        ),
        message(
          'acme server test: the finding acme-server is not in the ledger',
          '  next: add it to the ledger, or correct the id',
        ),
      ],
    },
  ],
  parse: [
    {
      given: 'a text that is not JSON, which no finding says',
      change: { ledger: ledgerWith('acme-request-not-json', { support: [{ by: 'review', basis: 'the sample' }] }) },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: its text is not JSON from line 19 of the page on, and no finding says so',
          "  next: add a finding with the support { by: 'parse', payload: 'searchParcels.request.sent-ones', line: 19 }",
        ),
      ],
    },
    {
      given: 'a support with another line',
      change: {
        ledger: ledgerWith('acme-request-not-json', { support: [{ by: 'parse', payload: searched, line: 18 }] }),
      },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: acme-request-not-json expects the first error on line 18 of the page; it is on line 19',
          '  next: write line: 19 in that support',
        ),
      ],
    },
    {
      given: 'a text that is JSON after all',
      change: { payloads: payloadsWith(searched, { text: ['{', '"state": "sent"', '}'] }) },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: acme-request-not-json says that it is not JSON, but its text is',
          "  next: record the printed lines as the payload's `text`, or drop that support",
        ),
        message(
          'acme payload searchParcels.request.sent-ones: its text is JSON as it stands',
          '  next: drop `text` and `repairs`, and record the body alone',
        ),
      ],
    },
    {
      given: 'a support by a payload without text',
      change: {
        ledger: ledgerWith('acme-request-not-json', {
          support: [support('acme-request-not-json'), { by: 'parse', payload: listed, line: 10 }],
        }),
      },
      want: [
        message(
          'acme payload listParcels.200.two-parcels: acme-request-not-json says that it is not JSON, but it has no text',
          "  next: record the printed lines as the payload's `text`, or drop that support",
        ),
      ],
    },
    {
      given: 'repairs without a text',
      change: { payloads: payloadsWith(listed, { repairs: (payloads[2] as Payload).repairs ?? [] }) },
      want: [
        message(
          'acme payload listParcels.200.two-parcels: it has repairs, but no text',
          '  next: record the printed lines as its `text`',
        ),
      ],
    },
    {
      given: 'a repair of something that is not there',
      change: {
        payloads: payloadsWith(searched, {
          repairs: [{ finding: 'acme-request-not-json', line: 20, was: 'state: "sent"', becomes: '"state": "sent"' }],
        }),
      },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: the repair of line 20 expects "state: \\"sent\\"", but that line is "}"',
          '  next: correct `line` or `was` of the repair',
        ),
      ],
    },
    {
      given: 'repairs that do not make it JSON',
      change: {
        payloads: payloadsWith(searched, {
          repairs: [{ finding: 'acme-request-not-json', line: 19, was: 'state: "sent"', becomes: '"state": sent' }],
        }),
      },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: its text is still not JSON after the repairs: line 19 of the page',
          '  next: add the repair of that line',
        ),
      ],
    },
    {
      given: 'repairs that make another body',
      change: { payloads: payloadsWith(searched, { body: { state: 'packed' } }) },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: the repaired text is not the recorded body',
          '  next: correct the body or the repairs',
        ),
      ],
    },
    {
      given: 'a repair that changes nothing',
      change: {
        payloads: payloadsWith(searched, {
          repairs: [
            ...((payloads[2] as Payload).repairs ?? []),
            { finding: 'acme-request-not-json', line: 20, was: '}', becomes: '}' },
          ],
        }),
      },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: the repair of line 20 changes nothing',
          '  next: drop it',
        ),
      ],
    },
  ],
  detection: [
    {
      given: 'a report that no finding knows',
      change: { ledger: ledgerWith('acme-self-placeholder', undefined) },
      want: [
        message(
          'acme payload listParcels.200.two-parcels /self: placeholder reports what no finding says: it still holds the placeholder ::host::',
          "  next: add a finding with the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' }",
        ),
      ],
    },
    {
      given: 'a support that the detector does not report',
      change: { payloads: payloadsWith(listed, { body: { ...body, self: 'https://api.acme.test/parcels' } }) },
      want: [
        message(
          "acme ledger acme-self-placeholder: the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' } no longer reproduces: the detector has nothing to report there",
          '  next: drop or correct the support',
        ),
      ],
    },
    {
      given: 'a support by a detector that does not exist',
      change: {
        ledger: ledgerWith('acme-self-placeholder', {
          support: [
            support('acme-self-placeholder'),
            { by: 'detector', detector: 'nose', payload: listed, pointer: '' },
          ],
        }),
      },
      want: [
        message(
          'acme ledger acme-self-placeholder: there is no detector nose',
          '  next: name one of encoded-identifier, item-count, person-name, placeholder, shared-identifier, timestamp-order',
        ),
      ],
    },
  ],
  provenance: [
    {
      given: 'a line beyond the page',
      change: { schemas: { self: field(line(21), schemas.self, 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: it names line 21 of acme-parcels.txt, which has 20 lines',
          '  next: correct the line',
        ),
      ],
    },
    {
      given: 'a page that does not exist',
      change: {
        rest: { auth: { scheme: 'bearer', description: 'A token.', provenance: documentedOn('auth.txt')(1) } },
      },
      want: [
        message(
          'acme auth: it names the page auth.txt, which does not exist',
          "  next: name one of the vendor's pages",
        ),
      ],
    },
    {
      given: 'a payload that lacks the property',
      change: { payloads: payloadsWith(listed, { body: { parcels: [], total: 0 } }) },
      want: [
        message(
          'acme listParcels 200 /self: it was seen in listParcels.200.two-parcels, which lacks it',
          '  next: name the payload that has it',
        ),
      ],
    },
    {
      given: 'a payload that does not exist',
      change: { schemas: { self: field(seenIn('listParcels.200.none'), schemas.self, 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: it was seen in listParcels.200.none, which does not exist',
          "  next: name one of the vendor's payloads",
        ),
      ],
    },
    {
      given: 'a composed payload',
      change: { schemas: { self: field(seenIn('searchParcels.200.none'), schemas.self, 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: it was seen in searchParcels.200.none, which is composed',
          '  next: use assumed(…) with the reason, or elsewhere(…)',
        ),
      ],
    },
    {
      given: 'an assumption in the documented reading',
      change: { schemas: { self: field(assumed('every list has one'), z.string(), 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: it is assumed, and yet in the documented reading',
          '  next: amend it with a finding, so that the documented reading lacks it',
        ),
      ],
    },
    {
      given: 'something of another page in the documented reading',
      change: { schemas: { self: field(elsewhere('acme.test/links'), z.string(), 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: it comes from https://acme.test/links, and yet is in the documented reading',
          '  next: amend it with a finding, so that the documented reading lacks it',
        ),
      ],
    },
    {
      given: "something of the operation's own page, at its other address",
      change: { schemas: { self: field(elsewhere('acme.test/parcels#links'), z.string(), 'Address.') } },
      want: [],
    },
    {
      given: 'something that is not an address',
      change: { schemas: { self: field({ kind: 'elsewhere', url: 'the manual' }, schemas.self, 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: "the manual" is not an address',
          '  next: write the whole address of the page',
        ),
      ],
    },
  ],
  coverage: [
    {
      given: 'a status without a payload',
      change: { payloads: payloads.filter(({ part }) => part !== '401') },
      want: [
        message(
          'acme listParcels 401: no payload has this status',
          '  next: record one as evidence/payloads/listParcels.401.<name>.json, with "origin": "composed" if the page shows none',
        ),
      ],
    },
  ],
  files: [
    {
      given: 'a payload without a file, and a file without a payload',
      evidence: {
        payloadFiles: new Map(
          [...evidence.payloadFiles].map(([name, text]) => [name.replace('no-token', 'token'), text]),
        ),
      },
      want: [
        message(
          'acme evidence/payloads/listParcels.401.no-token.json: the file does not exist',
          '  next: record the payload in a file of that name',
        ),
        message(
          'acme evidence/payloads/listParcels.401.token.json: no payload has this name',
          '  next: import it in evidence/payloads/index.ts, rename it <operation>.<status or request>.<name>.json, or delete it',
        ),
      ],
    },
    {
      given: 'a file with another payload',
      evidence: {
        payloadFiles: new Map([...evidence.payloadFiles, [`${searched}.json`, JSON.stringify(payloads[0])]]),
      },
      want: [
        message(
          'acme evidence/payloads/searchParcels.request.sent-ones.json: the file holds another payload',
          '  next: import this file in evidence/payloads/index.ts',
        ),
      ],
    },
  ],
  places: [
    {
      given: 'places that do not exist',
      change: {
        ledger: ledgerWith('acme-state-lost', {
          page: [{ page: pageId, line: 99, quote: '' }],
          contract: [
            { operation: 'eatParcels' },
            { operation: 'listParcels', part: '500' },
            { operation: 'listParcels', part: '200', pointer: '/parcels/*/colour' },
            { operation: 'listParcels', pointer: '/parcels' },
          ],
        }),
      },
      want: [
        message(
          'acme ledger acme-state-lost: it names line 99 of acme-parcels.txt, which has 20 lines',
          '  next: correct the line',
        ),
        message(
          'acme ledger acme-state-lost: there is no operation eatParcels',
          '  next: name one of listParcels, searchParcels',
        ),
        message(
          'acme ledger acme-state-lost: listParcels has no part "500"',
          '  next: name one of path, query, header, body, 200, 401',
        ),
        message(
          'acme ledger acme-state-lost: listParcels 200 has nothing at /parcels/*/colour',
          '  next: correct the pointer: it starts with /, and * is every item of an array',
        ),
        message(
          'acme ledger acme-state-lost: the pointer /parcels has no part',
          '  next: say which part of the operation it points into',
        ),
      ],
    },
    {
      given: 'places of a parameter, of a body and of what only the observed reading has',
      change: {
        ledger: ledgerWith('acme-state-lost', {
          contract: [
            { operation: 'listParcels', part: 'query', pointer: '/page' },
            { operation: 'searchParcels', part: 'body', pointer: '/state' },
            { operation: 'listParcels', part: '200', pointer: '/self' },
            { operation: 'listParcels' },
          ],
        }),
      },
      want: [],
    },
  ],
  captures: [
    {
      given: 'a page that changed',
      evidence: { captures: new Map([[pageId, `${pageText}The end.\n`]]) },
      want: [
        message(
          "acme page acme-parcels.txt: the capture's SHA-256 is 20be9c36874c75cec142aaf816b42d8d143162b94990c2ed2c1bf3cef74c4dda, not bbd377bb99f6940acf2d69a9ab3c4513e6c06f95c9c58c87778010f77f447680",
          '  next: take in the changed page: compare it with the contract, then record its digest',
        ),
      ],
    },
    {
      given: 'a wrong number of lines',
      change: { rest: { pages: [{ ...(acme().pages[0] as never as object), lines: 21 } as never] } },
      want: [message('acme page acme-parcels.txt: the capture has 20 lines, not 21', '  next: write lines: 20')],
    },
    {
      given: 'quotes that are not on their line',
      change: {
        ledger: ledgerWith('acme-state-lost', {
          page: [
            { page: pageId, line: 6, quote: 'one of packed' },
            { page: pageId, line: 7, quote: 'one of lost' },
          ],
        }),
      },
      want: [
        message(
          'acme ledger acme-state-lost: line 6 of acme-parcels.txt does not say "one of packed"',
          '  next: line 7 does: correct the line',
        ),
        message(
          'acme ledger acme-state-lost: line 7 of acme-parcels.txt does not say "one of lost"',
          '  next: quote the line as it stands',
        ),
      ],
    },
    {
      given: 'a payload that the page does not print there',
      change: { payloads: payloadsWith(listed, { sources: [{ page: pageId, lines: [10, 14] }] }) },
      want: [
        message(
          'acme payload listParcels.200.two-parcels: lines 10 to 14 of acme-parcels.txt are not what is recorded',
          '  next: correct the lines or the body, or record `text` and `repairs`',
        ),
      ],
    },
    {
      given: 'a text that the page does not print there',
      change: { payloads: payloadsWith(searched, { sources: [{ page: pageId, lines: [17, 19] }] }) },
      want: [
        message(
          'acme payload searchParcels.request.sent-ones: lines 17 to 19 of acme-parcels.txt are not what is recorded',
          '  next: correct the lines or `text`',
        ),
      ],
    },
    {
      given: 'a property that the line does not name',
      change: { schemas: { self: field(line(2), schemas.self, 'Address.') } },
      want: [
        message(
          'acme listParcels 200 /self: neither line 2 of acme-parcels.txt nor its neighbours name "self"',
          '  next: correct the line; the name stands on line 14',
        ),
      ],
    },
  ],
}

for (const [check, own] of Object.entries(cases)) {
  describe(check, () => {
    it.each(own)('$given', ({ change = {}, evidence: given = evidence, want }) => {
      expect(complaintsOf(check, change, given)).toEqual(want)
    })
  })
}

describe('checkContract', () => {
  it('says what it could not check, once for each check', () => {
    const skipped = checkContract(acme()).filter((verdict) => verdict.skipped !== undefined)
    expect(skipped.map(({ subject, ok, skipped: reason }) => ({ subject, ok, reason }))).toEqual([
      { subject: 'evidence/payloads', ok: true, reason: 'the folder is not at hand' },
      { subject: 'captures', ok: true, reason: 'no captures at hand: set SENDSPEC_CAPTURES to their folder' },
    ])
  })

  it('says which of several captures is not at hand', () => {
    const [verdict] = checkContract(acme(), { captures: new Map() }).filter(({ check }) => check === 'captures')
    expect(verdict).toMatchObject({ subject: pageId, skipped: 'this capture is not at hand' })
  })

  it('gives a failed test that says everything, and nothing about its own code', () => {
    const complaint = { place: 'acme', what: 'it is wrong', next: 'mend it' }
    expect(() => throwComplaints([complaint, complaint])).toThrow(
      'acme: it is wrong\n  next: mend it\nacme: it is wrong\n  next: mend it',
    )
    expect(() => throwComplaints([])).not.toThrow()
  })
})
