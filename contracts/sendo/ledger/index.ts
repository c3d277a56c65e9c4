import type { Ledger } from '@sendspec/contract'
export const ledger: Ledger = []
