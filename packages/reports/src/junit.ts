import { formatComplaint, locatorOf, type Sources, type Verdict } from '@sendspec/evidence'
import { confirmedIn, confirmedText } from './confirmed.ts'
import type { FindingCounts } from './findings-schema.ts'
import { confirmedBy, type VendorVerdicts } from './vendor-verdicts.ts'
import { xmlAttribute, xmlText } from './xml.ts'

/** The verdicts as JUnit XML: a suite for each vendor, a case for each verdict. It has no times, because nothing is measured. */
export const verdictsJunit = (all: readonly VendorVerdicts[], sources: Sources = new Map()): string => {
  const suites = all.flatMap(({ vendor, verdicts }) => {
    const locate = locatorOf(vendor, sources)
    const confirmed = confirmedIn([confirmedBy({ vendor, verdicts })])
    return [
      `  <testsuite ${attributes({ name: vendor.id, ...counts(verdicts) })}>`,
      ...properties(confirmed.counts),
      ...verdicts.flatMap((verdict) => testcase(verdict, vendor.id, ({ place }) => locate.place(place).path)),
      ...(confirmed.counts.total > 0
        ? [`    <system-out>${xmlText(confirmedText(confirmed, { columns: 100 }))}</system-out>`]
        : []),
      '  </testsuite>',
    ]
  })
  const total = counts(all.flatMap(({ verdicts }) => verdicts))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'contract tests', ...total })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

/** How many findings of which class and severity the tests confirm. */
const properties = ({ total, class: byClass, severity, byProgram }: FindingCounts): readonly string[] => {
  if (total === 0) return []
  const values = { findings: total, ...byClass, ...severity, 'by-program': byProgram }
  return [
    '    <properties>',
    ...Object.entries(values).map(
      ([name, value]) => `      <property ${attributes({ name: `sendspec.${name}`, value })}/>`,
    ),
    '    </properties>',
  ]
}

const counts = (verdicts: readonly Verdict[]): Readonly<Record<string, number>> => ({
  tests: verdicts.length,
  failures: verdicts.filter(({ ok }) => !ok).length,
  errors: 0,
  skipped: verdicts.filter(({ skipped }) => skipped !== undefined).length,
})

const testcase = (
  { check, claim, subject, complaints, skipped }: Verdict,
  vendorId: string,
  fileOf: (complaint: Verdict['complaints'][number]) => string,
): readonly string[] => {
  const [first] = complaints
  const file = first && { file: fileOf(first) }
  const open = `    <testcase ${attributes({ classname: `${vendorId}.${check}`, name: `${subject}: ${claim}`, ...file })}`
  if (skipped !== undefined)
    return [`${open}>`, `      <skipped ${attributes({ message: skipped })}/>`, '    </testcase>']
  if (!first) return [`${open}/>`]
  const message = first.what + (complaints.length > 1 ? ` (and ${complaints.length - 1} more)` : '')
  const text = complaints.map(formatComplaint).join('\n')
  return [
    `${open}>`,
    `      <failure ${attributes({ type: check, message })}>${xmlText(text)}</failure>`,
    '    </testcase>',
  ]
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${xmlAttribute(String(value))}"`)
    .join(' ')
