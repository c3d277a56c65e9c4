import type { Finding } from '@sendspec/contract'

/** Which reading wins, in words. */
export const winners: Readonly<Record<Finding['wins'], string>> = {
  documented: 'The documented reading wins',
  observed: 'The observed reading wins',
  undecided: 'No reading wins',
}

/** What a finding says in words, each under its label. */
export const readings = (finding: Finding): readonly { readonly label: string; readonly text: string }[] => {
  const { documented, observed, why, proposal } = finding
  const all = [
    { label: 'Documented', text: documented },
    { label: 'Observed', text: observed },
    { label: 'Consequence', text: why },
    { label: 'Proposed', text: proposal },
  ]
  return all.flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }]))
}
