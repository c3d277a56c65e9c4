import type { Fault } from './fault.ts'
import { connections } from './faults/connections.ts'
import { contents } from './faults/contents.ts'
import { framing } from './faults/framing.ts'
import { headers } from './faults/headers.ts'
import { lists } from './faults/lists.ts'
import { mutations } from './faults/mutations.ts'
import { rateLimits } from './faults/rate-limits.ts'
import { redirects } from './faults/redirects.ts'
import { statuses } from './faults/statuses.ts'

/** Every fault of the server, including honest answers. */
export const faults: readonly Fault[] = [
  ...statuses,
  ...connections,
  ...framing,
  ...contents,
  ...redirects,
  ...rateLimits,
  ...headers,
  ...lists,
  ...mutations,
]
