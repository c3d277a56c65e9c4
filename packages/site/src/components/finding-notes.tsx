import type { Finding } from '@sendspec/contract'
import type { Link } from '../model/paths.ts'
import { Prose } from './prose.tsx'
import { Readings } from './readings.tsx'
import { SeverityBadge } from './severity.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly vendorId: string
  readonly link: Link
}

/** With more findings than this, a place folds them. */
const shown = 3

/** The findings of a place. Each opens to show both readings. */
export const FindingNotes = ({ findings, vendorId, link }: Props) => {
  if (findings.length === 0) return null
  const split = findings.length > shown + 1 ? shown : findings.length
  const note = (finding: Finding) => <Note key={finding.id} finding={finding} vendorId={vendorId} link={link} />
  const folded = findings.slice(split)
  return (
    <div class="notes">
      {findings.slice(0, split).map(note)}
      {folded.length === 0 ? null : (
        <details class="more">
          <summary>{folded.length} more findings</summary>
          {folded.map(note)}
        </details>
      )}
    </div>
  )
}

const Note = ({ finding, vendorId, link }: { finding: Finding; vendorId: string; link: Link }) => (
  <details class={`note ${finding.severity}`}>
    <summary>
      <SeverityBadge severity={finding.severity} />{' '}
      <span>
        <Prose text={finding.title} />
      </span>
    </summary>
    <Readings finding={finding} />
    <p class="more-link">
      <a href={link(`${vendorId}/findings/index.html#${finding.id}`)}>
        Evidence<span class="visually-hidden">: {finding.id}</span>
      </a>
    </p>
  </details>
)
