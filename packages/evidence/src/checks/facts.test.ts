import { documentedOn, field, format } from '@sendspec/contract'
import type { FieldFacts, PageFacts } from '@sendspec/facts'
import {
  type CratesChange,
  crateFields,
  fieldAt,
  onlyCrates,
  pageFacts,
  cratesPageId as pageId,
  sources,
  stateFinding,
} from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkAlone, formatComplaint } from '../check-contract.ts'
import { formatPlace } from '../place.ts'

const line = documentedOn(pageId)
const at = <S extends z.ZodTypeAny>(number: number, schema: S): S => field('A field.', schema, line(number))

/** The contract with another schema for one of its fields. */
const piece = (key: string, number: number, schema: z.ZodTypeAny): CratesChange => ({
  pieces: { [key]: at(number, schema) },
})

const { getCrate } = onlyCrates().contract as unknown as {
  getCrate: { responses: Record<number, z.AnyZodObject>; metadata: { responses: Record<number, object> } }
}

/** The contract with other fields of the crate that is got. */
const got = (change: (shape: z.ZodRawShape) => z.ZodRawShape): CratesChange => ({
  route: { responses: { ...getCrate.responses, 200: z.object(change({ ...getCrate.responses[200]?.shape })) } },
})

/** The contract with other statuses. */
const answers = (own: readonly number[]): CratesChange => {
  const entries = <Value>(of: Record<number, Value>) =>
    Object.fromEntries(own.map((each) => [each, of[each] ?? of[404]]))
  const { responses, metadata } = getCrate
  return { route: { responses: entries(responses), metadata: { ...metadata, responses: entries(metadata.responses) } } }
}

/** The page with other facts of the fields of the crate that is got. */
const printed = (change: (field: FieldFacts) => FieldFacts | undefined): PageFacts => {
  const [first] = pageFacts().operations
  const responses = (first?.responses ?? []).map((each, index) =>
    index === 0 ? { ...each, fields: crateFields.flatMap((own) => change(own) ?? []) } : each,
  )
  return pageFacts({}, { responses })
}

const isNamed = (own: FieldFacts, ...names: readonly string[]): boolean => names.includes(own.name?.value ?? '')
const nameless = ({ name: _, ...rest }: FieldFacts): FieldFacts => rest
const listless = ({ enum: _, ...rest }: FieldFacts): FieldFacts => rest

interface SlipCase {
  readonly given: string
  readonly change?: CratesChange
  readonly facts?: PageFacts
  /** What is said of it, the next step apart, for the operation that is looked at. */
  readonly want: readonly string[]
}

const complaintsOf = (change: CratesChange = {}, facts: PageFacts = pageFacts()): readonly string[] =>
  checkAlone(onlyCrates(change), { facts: new Map([[pageId, facts]]), sources })
    .filter((verdict) => verdict.check === 'facts')
    // Both operations have crates; one is enough to see.
    .filter(
      ({ subject }, _, all) => subject !== 'searchCrates' || all.every((one) => one.ok || one.subject === subject),
    )
    .flatMap(({ complaints }) => complaints)
    .map(formatComplaint)

const test = (cases: readonly SlipCase[]): void => {
  it.each(cases)('$given', ({ change, facts, want }) => {
    expect(complaintsOf(change, facts).map((text) => text.split('\n')[0])).toEqual(want)
  })
}

const crate = (pointer: string): string => `every-kind getCrate 200 ${pointer}`
const says = (number: number): string => `line ${number} of every-kind-crates.md`

describe('a slip in a type', () => {
  test([
    { given: 'no slip', want: [] },
    {
      given: 'an enum value is left out',
      change: piece('state', 16, z.enum(['packed'])),
      want: [`${crate('/state')} (schemas.ts line 2): ${says(16)} lists "sent"; the contract does not`],
    },
    {
      given: 'an enum value too many',
      change: piece('state', 16, z.enum(['packed', 'sent', 'lost'])),
      want: [`${crate('/state')} (schemas.ts line 2): ${says(16)} does not list "lost"; the contract does`],
    },
    {
      given: 'an enum value is misspelt',
      change: piece('state', 16, z.enum(['packed', 'send'])),
      want: [`${crate('/state')} (schemas.ts line 2): ${says(16)} lists "sent"; the contract lists "send" instead`],
    },
    {
      given: 'a string for an enum',
      change: piece('state', 16, z.string()),
      want: [`${crate('/state')} (schemas.ts line 2): ${says(16)} lists "packed", "sent"; the contract does not`],
    },
    {
      given: 'an integer for a number',
      change: piece('width', 20, z.number().int()),
      want: [`${crate('/size/width')}: ${says(20)} says the type number; the contract says the type integer`],
    },
    {
      given: 'items of another type',
      change: piece('tags', 22, z.array(z.number())),
      want: [`${crate('/tags/*')}: ${says(22)} says the type string; the contract says the type number`],
    },
    {
      given: 'null is left out',
      change: piece('weight', 17, z.number()),
      want: [`${crate('/weight')}: ${says(17)} says that it can be null; the contract says that it is never null`],
    },
    {
      given: 'null is allowed',
      change: piece('madeAt', 18, format('date-time').nullable()),
      want: [`${crate('/madeAt')}: the contract says that it can be null; no page does`],
    },
    {
      given: 'another format',
      change: piece('madeAt', 18, format('uuid')),
      want: [`${crate('/madeAt')}: ${says(18)} says the format ISO 8601; the contract says the format uuid`],
    },
    {
      given: 'no format',
      change: piece('madeAt', 18, z.string()),
      want: [`${crate('/madeAt')}: ${says(18)} says the format ISO 8601; the contract says nothing about it`],
    },
    {
      given: 'another literal',
      change: {
        route: { responses: { ...getCrate.responses, 404: z.object({ error: at(25, z.literal('missing')) }) } },
      },
      want: [`every-kind getCrate 404 /error: ${says(25)} lists "not_found"; the contract lists "missing" instead`],
    },
  ])
})

describe('a slip in a field', () => {
  test([
    {
      given: 'a field is left out',
      change: got(({ tags: _, ...rest }) => rest),
      want: [`${crate('/tags')}: ${says(22)} names the field "tags"; the contract does not`],
    },
    {
      given: 'a field too many',
      change: got((shape) => ({ ...shape, colour: at(22, z.string()) })),
      want: [`${crate('/colour')}: the contract names the field "colour"; no page does`],
    },
    {
      given: 'another name',
      change: got(({ tags, ...rest }) => ({ ...rest, labels: tags as z.ZodTypeAny })),
      want: [`${crate('/labels')}: ${says(22)} names the field "tags"; the contract names "labels" instead`],
    },
    {
      given: 'a field in another object',
      change: got((shape) => ({
        ...shape,
        size: at(19, z.object({ height: at(21, z.number().optional()) })),
        width: at(20, z.number()),
      })),
      want: [`${crate('/width')}: ${says(20)} has it at /size/width; the contract has it at /width`],
    },
    {
      given: 'optional for required',
      change: piece('tags', 22, z.array(z.string()).optional()),
      want: [`${crate('/tags')}: ${says(22)} says that it is required; the contract says that it is optional`],
    },
    {
      given: 'required where the page marks others as required',
      change: got((shape) => ({
        ...shape,
        size: at(19, z.object({ width: at(20, z.number()), height: at(21, z.number()) })),
      })),
      want: [`${crate('/size/height')}: ${says(21)} says that it is optional; the contract says that it is required`],
    },
  ])
})

const perPage = (schema: z.ZodTypeAny): CratesChange => piece('perPage', 31, schema)

describe('a slip in a request', () => {
  test([
    {
      given: 'a parameter is required',
      change: piece('expand', 11, z.boolean()),
      want: ['every-kind getCrate query /expand: the contract says that it is required; no page does'],
    },
    {
      given: 'a parameter in another place',
      change: { route: { query: z.object({}), headers: z.object({ expand: at(11, z.boolean().optional()) }) } },
      want: [
        `every-kind getCrate header /expand: ${says(11)} puts it in the query; the contract puts it in the header`,
      ],
    },
    {
      given: 'two parameters of one name, and one of them of another type',
      change: {
        route: {
          pathParams: z.object({ id: at(10, z.string()) }),
          query: z.object({ expand: at(11, z.boolean().optional()), id: at(12, z.boolean().optional()) }),
        },
      },
      facts: pageFacts(
        {},
        {
          parameters: [
            ...(pageFacts().operations[0]?.parameters ?? []),
            fieldAt(12, 'id', { kind: 'integer' }, { in: 'query' }),
          ],
        },
      ),
      want: [`every-kind getCrate query /id: ${says(12)} says the type integer; the contract says the type boolean`],
    },
    {
      given: 'another default',
      change: perPage(z.number().int().max(50).default(20)),
      want: [
        `every-kind searchCrates body /perPage: ${says(31)} says the default 10; the contract says the default 20`,
      ],
    },
    {
      given: 'no default',
      change: perPage(z.number().int().max(50).optional()),
      want: [
        `every-kind searchCrates body /perPage: ${says(31)} says the default 10; the contract says nothing about it`,
      ],
    },
    {
      given: 'another limit',
      change: perPage(z.number().int().max(500).default(10)),
      want: [
        `every-kind searchCrates body /perPage: ${says(31)} says the maximum 50; the contract says the maximum 500`,
      ],
    },
    {
      given: 'a limit too many',
      change: perPage(z.number().int().min(1).max(50).default(10)),
      want: ['every-kind searchCrates body /perPage: the contract says the minimum 1; no page does'],
    },
    {
      given: 'another path',
      change: { route: { path: '/crate/:id' } },
      want: [`every-kind getCrate path: ${says(8)} says the path /crates/{id}; the contract says the path /crate/{id}`],
    },
    {
      given: 'another method',
      change: { route: { method: 'DELETE' } },
      want: [`every-kind getCrate path: ${says(8)} says the method GET; the contract says the method DELETE`],
    },
    {
      given: 'another permission',
      change: { route: { metadata: { ...getCrate.metadata, permissions: ['crates.write'] } } },
      want: [
        `every-kind getCrate: ${says(9)} names the permission "crates.read"; the contract names "crates.write" instead`,
      ],
    },
    {
      given: 'another server',
      change: {
        rest: {
          servers: [{ id: 'main', url: 'https://every-kind.example', description: 'Main.', provenance: line(3) }],
        },
      },
      want: [
        `every-kind servers: ${says(3)} names the server https://api.every-kind.example; the contract names https://every-kind.example instead`,
      ],
    },
    {
      given: 'another way to say who calls',
      change: { rest: { auth: { scheme: 'basic', description: 'A key.', provenance: line(4) } } },
      want: [`every-kind auth: ${says(4)} says authorization: bearer; the contract says authorization: basic`],
    },
    {
      given: 'a status is left out',
      change: answers([200]),
      want: [`every-kind getCrate 404: ${says(24)} names the status 404; the contract does not`],
    },
    {
      given: 'a status too many',
      change: answers([200, 404, 410]),
      want: ['every-kind getCrate 410: the contract names the status 410; no page does'],
    },
  ])
})

describe('a page', () => {
  const { operations } = pageFacts()
  const [, search] = operations
  test([
    {
      given: 'that lost the names of two fields',
      facts: printed((own) => (isNamed(own, 'state', 'tags') ? nameless(own) : own)),
      want: [`${crate('/state')} (schemas.ts line 2): the contract names the fields "state", "tags"; no page does`],
    },
    {
      given: 'that lost a name, and a contract with another list there',
      change: piece('state', 16, z.enum(['packed'])),
      facts: printed((own) => (isNamed(own, 'state') ? nameless(own) : own)),
      want: [
        `${crate('/state')} (schemas.ts line 2): the contract names the field "state"; no page does`,
        `${crate('/state')} (schemas.ts line 2): ${says(16)} lists "sent"; the contract does not`,
      ],
    },
    {
      given: 'that lost a name, and a contract without that field',
      change: got(({ tags: _, ...rest }) => rest),
      facts: printed((own) => (isNamed(own, 'tags') ? nameless(own) : own)),
      want: [
        `every-kind getCrate 200: ${says(22)} describes something without a name that no field of the contract is left for`,
      ],
    },
    {
      given: 'that lost a name, and a contract with one field more',
      change: got((shape) => ({ ...shape, colour: at(22, z.boolean()) })),
      facts: printed((own) => (isNamed(own, 'state') ? nameless(own) : own)),
      want: [`${crate('/state')} (schemas.ts line 2): the contract names the fields "state", "colour"; no page does`],
    },
    {
      given: 'without an operation',
      facts: pageFacts({ operations: operations.slice(1) }),
      want: ['every-kind getCrate: the contract has GET /crates/{id}; no page documents it'],
    },
    {
      given: 'with one operation more',
      facts: pageFacts({
        operations: [
          ...operations,
          {
            ...(search as (typeof operations)[number]),
            path: { value: '/crates/count', line: 38, column: 1 },
            lines: [38, 39],
          },
        ],
      }),
      want: [
        `every-kind page every-kind-crates.md: ${says(38)} documents POST /crates/count; the contract has no such operation`,
      ],
    },
    {
      given: 'that was read before it changed',
      facts: pageFacts({ page: { ...pageFacts().page, sha256: '1'.repeat(64) } }),
      want: [
        `every-kind evidence/facts/every-kind-crates.md.json: its sha256 is ${'1'.repeat(64)}, and that of the contract's page is ${'0'.repeat(64)}`,
      ],
    },
  ])
})

describe('a finding', () => {
  const unlisted = printed((own) => (isNamed(own, 'state') ? listless(own) : own))
  const explained = (finding: Parameters<typeof stateFinding>[0]): CratesChange => ({ ledger: [stateFinding(finding)] })
  const complaint = `${crate('/state')} (schemas.ts line 2): the contract lists "packed", "sent"; no page has a list`
  test([
    { given: 'is needed for what no page says', facts: unlisted, want: [complaint] },
    { given: 'of the right kind and place explains it', change: explained({}), facts: unlisted, want: [] },
    {
      given: 'of another kind does not',
      change: explained({ kind: 'missing-limit' }),
      facts: unlisted,
      want: [complaint],
    },
    {
      given: 'at another place does not',
      change: explained({ contract: [{ operation: 'getCrate', part: '200', pointer: '/tags' }] }),
      facts: unlisted,
      want: [complaint],
    },
    {
      given: 'that a list is missing does not explain a value that the list on the page lacks',
      change: { ...explained({}), ...piece('state', 16, z.enum(['packed', 'sent', 'lost'])) },
      want: [`${crate('/state')} (schemas.ts line 2): ${says(16)} does not list "lost"; the contract does`],
    },
    {
      given: 'about broken markup explains what is lost where the reader stumbled',
      change: explained({ kind: 'broken-markup' }),
      facts: { ...unlisted, gaps: [{ kind: 'broken-table', quote: '|', line: 16, column: 1 }] },
      want: [],
    },
    {
      given: 'about broken markup explains nothing where the reader read on',
      change: explained({ kind: 'broken-markup' }),
      facts: unlisted,
      want: [complaint],
    },
  ])
})

describe('two pages', () => {
  const second = { ...onlyCrates().pages[0], id: 'every-kind-crates.txt' } as ReturnType<
    typeof onlyCrates
  >['pages'][number]
  const both = [...onlyCrates().pages, second]
  const told = (change: CratesChange, own: PageFacts): readonly string[] =>
    checkAlone(onlyCrates({ ...change, rest: { pages: both } }), {
      facts: new Map([
        [pageId, pageFacts()],
        [second.id, { ...own, page: { ...own.page, id: second.id } }],
      ]),
    })
      .filter(({ check, subject }) => check === 'facts' && subject === 'getCrate')
      .flatMap(({ complaints }) => complaints.map(({ place, what }) => `${formatPlace(place)}: ${what}`))

  const integerWeight = printed((own) =>
    isNamed(own, 'weight') ? { ...own, type: { text: 'integer', is: { kind: 'integer' }, line: 17, column: 1 } } : own,
  )

  it('need not both state what one does', () => {
    const onlyCall = pageFacts({
      servers: [],
      auth: [],
      operations: pageFacts().operations.map((each) => ({
        ...each,
        permissions: [],
        parameters: [],
        body: [],
        responses: [],
      })),
    })
    expect(told({}, onlyCall)).toEqual([])
  })

  it('may contradict each other where the contract follows one', () => {
    expect(told({}, integerWeight)).toEqual([])
  })

  it('are both named where the contract follows neither', () => {
    expect(told(piece('weight', 17, z.string().nullable()), integerWeight)).toEqual([
      `${crate('/weight')}: line 17 of every-kind-crates.md says the type number; the contract says the type string`,
      `${crate('/weight')}: line 17 of every-kind-crates.txt says the type integer; the contract says the type string`,
    ])
  })
})

it('says what to do', () => {
  expect(
    complaintsOf(
      {},
      printed((own) => (isNamed(own, 'state') ? listless(own) : own)),
    ),
  ).toEqual([
    [
      `${crate('/state')} (schemas.ts line 2): the contract lists "packed", "sent"; no page has a list`,
      '  next: amend it, so that the documented reading lacks it, or explain it with a finding at this place of the kind missing-enum or broken-markup',
    ].join('\n'),
  ])
})

it('misses the facts of a page', () => {
  const [verdict] = checkAlone(onlyCrates(), { facts: new Map() }).filter(({ check }) => check === 'facts')
  expect(verdict?.complaints.map(formatComplaint)).toEqual([
    'every-kind evidence/facts/every-kind-crates.md.json: the file does not exist\n  next: write it with `sendspec read`',
  ])
})
