import type { Entry } from '@sendspec/contract'
import { access } from './access.ts'
import { captureNotes } from './capture-notes.ts'
import { directions } from './directions.ts'
import { errors } from './errors.ts'
import { example } from './example.ts'
import { formats } from './formats.ts'
import { pagination } from './pagination.ts'
import { parameters } from './parameters.ts'
import { presence } from './presence.ts'
import { statuses } from './statuses.ts'

export const ledger: readonly Entry[] = [
  ...access,
  ...example,
  ...statuses,
  ...pagination,
  ...parameters,
  ...formats,
  ...presence,
  ...directions,
  ...errors,
  ...captureNotes,
]
