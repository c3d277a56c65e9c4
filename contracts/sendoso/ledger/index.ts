import type { Ledger } from '@sendspec/contract'
import { access } from './access.ts'
import { costs } from './costs.ts'
import { errors } from './errors.ts'
import { identifiers } from './identifiers.ts'
import { pagination } from './pagination.ts'
import { people } from './people.ts'
import { statuses } from './statuses.ts'
import { times } from './times.ts'
import { types } from './types.ts'

export const ledger: Ledger = [
  ...statuses,
  ...people,
  ...times,
  ...access,
  ...pagination,
  ...identifiers,
  ...types,
  ...costs,
  ...errors,
]
