import type { Ledger, Severity } from '@sendspec/contract'

export const countOf = (ledger: Ledger, severity: Severity): number =>
  ledger.filter((finding) => finding.severity === severity).length
