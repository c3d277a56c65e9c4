import { formatPointer, withValueAt } from '@sendspec/contract'
import { ledgerWith } from '@sendspec/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { exampleCoverage } from './example-coverage/example-coverage.ts'
import { findingsFiles, formatFindings } from './format-findings.ts'
import { reportSchema } from './schemas.ts'
import { settled } from './testing/settled.ts'
import { trafficJson, trafficReport } from './traffic/report.ts'
import { createTally } from './traffic/tally.ts'
import { mismatchLevels } from './traffic/traffic-schema.ts'
import { verdictsOf } from './vendor-verdicts.ts'
import { formatVerdicts } from './verdicts.ts'

const ajv = new Ajv2020({ allErrors: true })
const proposed = settled({ ledger: ledgerWith('tiny-state-lost', { proposal: 'Add `lost`.' }) })
const failing = settled({ ledger: ledgerWith('tiny-state-lost', undefined) })

const tally = createTally()
const place = { operation: 'listParcels', call: 'GET /parcels', part: '200', pointer: '/state', code: 'invalid_type' }
const types = { expected: 'string', received: 'number', findings: ['tiny-state-lost'] }
tally.add({
  number: 1,
  operation: 'listParcels',
  call: 'GET /parcels',
  mismatches: mismatchLevels.map((level) => ({ ...place, ...types, level })),
  unjudged: [{ call: 'GET /parcels', part: '200', why: 'larger than 1 bytes' }],
  failure: { call: 'GET /parcels', code: 'dns_error', what: 'the host name is not known' },
})
const traffic = JSON.parse(trafficJson(trafficReport('tiny', tally.seen())))

const reports = [
  { name: 'findings', schema: reportSchema('findings'), report: JSON.parse(formatFindings([proposed], 'json')) },
  {
    name: 'verdicts',
    schema: reportSchema('verdicts'),
    report: JSON.parse(formatVerdicts(verdictsOf([failing]), 'json')),
  },
  { name: 'traffic', schema: reportSchema('traffic'), report: traffic },
  {
    name: 'coverage',
    schema: reportSchema('coverage'),
    report: JSON.parse(JSON.stringify(exampleCoverage(settled(), []))),
  },
]

/** Every place of a report that holds a value of its own, as a path. */
const placesIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : Object.entries(value).flatMap(([key, each]) =>
        placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
      )

describe.each(reports)('the schema of $name', ({ name, schema, report }) => {
  const validate = ajv.compile(schema)

  it('accepts the report', () => {
    expect(validate(report), ajv.errorsText(validate.errors)).toBe(true)
  })

  it('refuses a wrong type wherever the report has a value', () => {
    // A support has further keys by its kind, which the schema leaves open.
    const places = placesIn(report).filter((path) => !path.includes('support') || path.at(-1) === 'by')
    expect(places.length).toBeGreaterThan(50)
    const accepted = places.filter((path) => validate(withValueAt(report, formatPointer(path), ['wrong'])))
    expect(accepted).toEqual([])
  })

  it('is published', () => {
    expect(JSON.parse(findingsFiles([settled()]).get(`schemas/${name}.schema.json`) ?? '')).toEqual(schema)
  })
})
