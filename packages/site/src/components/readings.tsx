import type { Finding } from '@sendspec/contract'
import { Prose } from './prose.tsx'

/** Which reading the contract follows. */
export const decisions: Readonly<Record<Finding['wins'], string>> = {
  observed: 'The contract follows what was observed.',
  documented: 'The contract follows what is documented.',
  undecided: 'The contract need not choose.',
}

/** Both readings of a finding, which wins, and why. */
export const Readings = ({ finding }: { finding: Finding }) => (
  <>
    <dl class="readings">
      <div class={finding.wins === 'documented' ? 'wins' : undefined}>
        <dt>Documented</dt>
        <dd>
          <Prose text={finding.documented} />
        </dd>
      </div>
      <div class={finding.wins === 'observed' ? 'wins' : undefined}>
        <dt>Observed</dt>
        <dd>
          <Prose text={finding.observed} />
        </dd>
      </div>
    </dl>
    <p class="why">
      <strong>{decisions[finding.wins]}</strong> <Prose text={finding.why} />
    </p>
  </>
)
