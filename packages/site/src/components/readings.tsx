import type { Finding } from '@sendspec/contract'
import { Prose } from './prose.tsx'

/** Which reading the contract follows. */
export const decisions: Readonly<Record<Finding['wins'], string>> = {
  observed: 'The contract follows what was observed.',
  documented: 'The contract follows what is documented.',
  undecided: 'The contract need not choose.',
}

const labels = { documented: 'Documented', observed: 'Observed' } as const

/** Both readings of a finding, which wins, and why. */
export const Readings = ({ finding }: { finding: Finding }) => {
  const readings = (['documented', 'observed'] as const).flatMap((reading) => {
    const text = finding[reading]
    return text === undefined ? [] : [{ reading, label: labels[reading], text }]
  })
  return (
    <>
      {readings.length === 0 ? null : (
        <dl class="readings">
          {readings.map(({ reading, label, text }) => (
            <div key={reading} class={finding.wins === reading ? 'wins' : undefined}>
              <dt>{label}</dt>
              <dd>
                <Prose text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {finding.why === undefined ? null : (
        <p class="why">
          <strong>{decisions[finding.wins]}</strong> <Prose text={finding.why} />
        </p>
      )}
    </>
  )
}
