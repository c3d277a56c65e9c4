import { type FileTree, findingClasses, findingKinds, severities } from '@sendspec/contract'
import { coverageKinds, showings } from './example-coverage/example-coverage.ts'
import { mismatchLevels } from './traffic/mismatch.ts'

type Schema = { readonly [keyword: string]: unknown }

const text: Schema = { type: 'string' }
const count: Schema = { type: 'integer', minimum: 0 }
const line: Schema = { type: 'integer', minimum: 1 }
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const mapOf = (values: Schema): Schema => ({ type: 'object', additionalProperties: values })

/** An object with these properties; those whose name ends with `?` can be absent. Within a version more may be added. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key.replace('?', ''), schema])),
  required: Object.keys(properties).filter((key) => !key.endsWith('?')),
})

const counts = {
  total: count,
  class: object(Object.fromEntries(Object.keys(findingClasses).map((each) => [each, count]))),
  severity: object(Object.fromEntries(severities.map((severity) => [severity, count]))),
  byProgram: count,
  byReview: count,
}

const explanation = {
  id: { type: 'string', pattern: '^[a-z0-9-]+$' },
  kind: { enum: Object.keys(findingKinds) },
  title: text,
  page: listOf(object({ page: text, line, quote: text })),
  contract: listOf(object({ operation: text, 'part?': text, 'pointer?': text })),
  support: { ...listOf(object({ by: text })), minItems: 1 },
}

const finding = object({
  vendor: text,
  ...explanation,
  class: { enum: Object.keys(findingClasses) },
  severity: { enum: severities },
  'elsewhere?': listOf(object({ url: text, quote: text })),
  'documented?': text,
  'observed?': text,
  wins: { enum: ['documented', 'observed', 'undecided'] },
  'why?': text,
  'proposal?': text,
  status: { enum: ['open', 'reported', 'fixed'] },
  reproducedBy: { enum: ['program', 'review'] },
})

const named = (name: string, title: string, schema: Schema, version = 1): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:sendspec:${name}:${version}`,
  title,
  ...schema,
})

/** Schema of `formatFindings(…, 'json')`. */
export const findingsSchema = named(
  'findings',
  'Findings about the documentation of some APIs',
  object({
    version: { const: 2 },
    summary: object({ ...counts, vendors: mapOf(object(counts)), kinds: mapOf(object(counts)) }),
    vendors: listOf(
      object({
        id: text,
        name: text,
        pages: listOf(
          object({
            ...{ id: text, title: text, url: text, sha256: text },
            captureNotes: listOf(object({ ...explanation, proof: text })),
          }),
        ),
      }),
    ),
    findings: listOf(finding),
  }),
  2,
)

/** Schema of `formatVerdicts(…, 'json')`. */
export const verdictsSchema = named(
  'verdicts',
  'Verdicts of contract tests',
  object({
    version: { const: 1 },
    verdicts: listOf(
      object({
        vendor: text,
        check: text,
        claim: text,
        subject: text,
        ok: { type: 'boolean' },
        complaints: listOf(object({ place: text, what: text, next: text, 'source?': object({ file: text, line }) })),
        'skipped?': text,
      }),
    ),
  }),
)

const countsByKind: Schema = {
  type: 'object',
  properties: Object.fromEntries(
    Object.keys(coverageKinds).map((kind) => [
      kind,
      object({ total: count, ...Object.fromEntries(showings.map((shown) => [shown, count])) }),
    ]),
  ),
}

/** Schema of the example coverage of one vendor. */
export const coverageSchema = named(
  'coverage',
  'What the examples of an API show of its contract',
  object({
    version: { const: 1 },
    vendor: text,
    counts: countsByKind,
    operations: listOf(
      object({
        operation: text,
        counts: countsByKind,
        items: listOf(
          object({
            kind: { enum: Object.keys(coverageKinds) },
            part: text,
            pointer: text,
            'member?': text,
            shown: { enum: showings },
            'payload?': text,
          }),
        ),
      }),
    ),
  }),
)

const seen = { requests: line, first: line, last: line }
const byLevel = Object.fromEntries(mismatchLevels.map((level) => [level, count]))

/** Schema of the report on the traffic of one vendor. */
export const trafficSchema = named(
  'traffic',
  'How the traffic of an API differs from its contract',
  object({
    version: { const: 1 },
    vendor: text,
    requests: count,
    summary: object({ ...byLevel, explained: count, unexplained: count, dropped: count }),
    calls: listOf(object({ 'operation?': text, call: text, requests: line, ...byLevel })),
    mismatches: listOf(
      object({
        'operation?': text,
        call: text,
        part: text,
        pointer: text,
        code: text,
        expected: text,
        received: text,
        level: { enum: mismatchLevels },
        findings: listOf(text),
        ...seen,
      }),
    ),
    failures: listOf(object({ call: text, code: text, what: text, ...seen })),
    unjudged: listOf(object({ call: text, part: text, why: text, ...seen })),
  }),
)

const schemas = { findings: findingsSchema, verdicts: verdictsSchema, coverage: coverageSchema, traffic: trafficSchema }

/** The schemas as files. */
export const reportSchemaFiles = (): FileTree =>
  new Map(
    Object.entries(schemas).map(
      ([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
  )
