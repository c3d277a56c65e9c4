import type { Finding } from '@sendspec/contract'

/** Which reading wins, in words. */
export const winners: Readonly<Record<Finding['wins'], string>> = {
  documented: 'The documented reading wins',
  observed: 'The observed reading wins',
  undecided: 'No reading wins',
}
