import type { Ledger } from '@sendspec/contract'
import { errors } from './errors.ts'
import { getting } from './getting.ts'
import { searching } from './searching.ts'
import { sendLog } from './send-log.ts'

export const ledger: Ledger = [...searching, ...errors, ...getting, ...sendLog]
