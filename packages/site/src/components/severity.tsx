import { type Ledger, type Severity, severities } from '@sendspec/contract'
import { countOf } from '../model/severity.ts'

/** A severity as a word and a shape, not by color alone. */
export const SeverityBadge = ({ severity }: { severity: Severity }) => (
  <span class={`badge ${severity}`}>{severity}</span>
)

/** `3 high`, `9 medium`, `12 low`. A severity without findings is omitted. */
export const SeverityCounts = ({ ledger }: { ledger: Ledger }) => (
  <ul class="counts">
    {severities
      .map((severity) => ({ severity, count: countOf(ledger, severity) }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) => (
        <li key={severity} class={`badge ${severity}`}>
          {count} {severity}
        </li>
      ))}
  </ul>
)
