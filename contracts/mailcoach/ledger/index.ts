import type { Entry } from '@sendspec/contract'
import { captureNotes } from './capture-notes.ts'
import { envelope } from './envelope.ts'
import { errors } from './errors.ts'
import { listing } from './listing.ts'
import { requests } from './requests.ts'
import { sends } from './sends.ts'
import { single } from './single.ts'

export const ledger: readonly Entry[] = [
  ...listing,
  ...requests,
  ...sends,
  ...envelope,
  ...single,
  ...errors,
  ...captureNotes,
]
