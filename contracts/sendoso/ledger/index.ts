import type { Entry } from '@sendspec/contract'
import { access } from './access.ts'
import { captureNotes } from './capture-notes.ts'
import { costs } from './costs.ts'
import { errors } from './errors.ts'
import { identifiers } from './identifiers.ts'
import { pagination } from './pagination.ts'
import { people } from './people.ts'
import { statuses } from './statuses.ts'
import { times } from './times.ts'
import { types } from './types.ts'

export const ledger: readonly Entry[] = [
  ...statuses,
  ...people,
  ...times,
  ...access,
  ...pagination,
  ...identifiers,
  ...types,
  ...costs,
  ...errors,
  ...captureNotes,
]
