import type { Entry } from '@sendspec/contract'
import { captureNotes } from './capture-notes.ts'
import { errors } from './errors.ts'
import { getting } from './getting.ts'
import { searching } from './searching.ts'
import { sendLog } from './send-log.ts'

export const ledger: readonly Entry[] = [...searching, ...errors, ...getting, ...sendLog, ...captureNotes]
