import { type Finding, type FindingKind, findingKinds, type Severity, type Vendor } from '@sendspec/contract'
import { locatorOf, type SourcePlace, type Sources } from '@sendspec/evidence'
import { type Json, plain, sarifLog, sarifPlace } from './sarif-log.ts'
import { byId, reproducedBy } from './summary.ts'
import { readings, winners } from './winners.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/**
 * The findings that are not fixed, as SARIF 2.1.0: each at the line of the contract that differs from the page.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @param sources The contracts' files; without them a result points at the beginning of its contract.
 */
export const findingsSarif = (vendors: readonly Vendor[], sources: Sources = new Map()): string => {
  const present = byId(vendors).map((vendor) => ({
    vendor,
    findings: vendor.ledger.filter(({ status }) => status !== 'fixed'),
  }))
  const used = new Set(present.flatMap(({ findings }) => findings.map(({ kind }) => kind)))
  const kinds = (Object.keys(findingKinds) as FindingKind[]).filter((kind) => used.has(kind))
  const results = present.flatMap(({ vendor, findings }) => {
    const { finding: placesOf } = locatorOf(vendor, sources)
    return findings.map((finding) => ({
      ruleId: finding.kind,
      ruleIndex: kinds.indexOf(finding.kind),
      ...resultOf(finding, vendor, placesOf(finding.id)),
    }))
  })
  return sarifLog({ rules: kinds.map(ruleOf), results })
}

const ruleOf = (kind: FindingKind): Json => {
  const meaning = findingKinds[kind]
  const advice =
    'The line is where the contract departs from the page, or the entry in the ledger where it does not. ' +
    'The message says which reading the contract follows and why. ' +
    "The finding goes away when the vendor's page is corrected and the ledger calls it fixed."
  return {
    id: kind,
    name: kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: meaning },
    fullDescription: { text: `${meaning} ${advice}` },
    help: { text: `${meaning}\n\n${advice}`, markdown: `**${meaning}**\n\n${advice}` },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['documentation'] },
  }
}

const resultOf = (
  finding: Finding,
  vendor: Vendor,
  [place, ...others]: readonly [SourcePlace, ...SourcePlace[]],
): Json => {
  const { id, class: own, severity, title, status, elsewhere = [] } = finding
  return {
    level: levels[severity],
    message: { text: messageOf(finding, vendor) },
    locations: [sarifPlace(place)],
    ...(others.length > 0 && {
      relatedLocations: others.map((other, index) => ({
        id: index + 1,
        ...sarifPlace(other),
        message: { text: title },
      })),
    }),
    // GitHub matches results of different runs by the second alone.
    partialFingerprints: { 'findingId/v1': id, primaryLocationLineHash: id },
    properties: {
      vendor: vendor.id,
      class: own,
      severity,
      status,
      reproducedBy: reproducedBy(finding),
      page: pagesOf(finding, vendor),
      ...(elsewhere.length > 0 && { elsewhere }),
    },
  }
}

const messageOf = (finding: Finding, vendor: Vendor): string => {
  const { id, class: own, title, wins } = finding
  const quoted = pagesOf(finding, vendor).map(({ url, line, quote }) => `Line ${line} of ${url}: ${quote}`)
  return plain(
    [
      `${title} (${id})`,
      ...readings(finding).map(({ label, text }) => `${label}: ${text}`),
      ...(own === 'polish' ? [] : [`${winners[wins]}.`]),
      ...quoted,
    ].join('\n'),
  )
}

/**
 * The lines of the vendor's page. They are not related locations, because GitHub rejects a file with a location
 * outside the repository.
 * @see https://github.com/github/codeql-action/issues/754
 */
const pagesOf = ({ page }: Finding, { pages, homepage }: Vendor) =>
  page.map(({ page: id, line, quote }) => ({
    page: id,
    url: pages.find((each) => each.id === id)?.url ?? homepage,
    line,
    quote,
  }))
