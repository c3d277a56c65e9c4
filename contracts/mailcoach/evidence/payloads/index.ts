import { parsePayloads } from '@sendspec/contract'
import deleteSend401Unauthorized from './deleteSend.401.unauthorized.json' with { type: 'json' }
import deleteSend403Forbidden from './deleteSend.403.forbidden.json' with { type: 'json' }
import deleteSend404NotFound from './deleteSend.404.not-found.json' with { type: 'json' }
import deleteSend429TooManyRequests from './deleteSend.429.too-many-requests.json' with { type: 'json' }
import getSend200Failed from './getSend.200.failed.json' with { type: 'json' }
import getSend200Opened from './getSend.200.opened.json' with { type: 'json' }
import getSend200Unopened from './getSend.200.unopened.json' with { type: 'json' }
import getSend401Unauthorized from './getSend.401.unauthorized.json' with { type: 'json' }
import getSend403Forbidden from './getSend.403.forbidden.json' with { type: 'json' }
import getSend404NotFound from './getSend.404.not-found.json' with { type: 'json' }
import getSend429TooManyRequests from './getSend.429.too-many-requests.json' with { type: 'json' }
import listSends200LastOfTwoPages from './listSends.200.last-of-two-pages.json' with { type: 'json' }
import listSends200NoSends from './listSends.200.no-sends.json' with { type: 'json' }
import listSends200ThreeSends from './listSends.200.three-sends.json' with { type: 'json' }
import listSends400UnknownFilter from './listSends.400.unknown-filter.json' with { type: 'json' }
import listSends401Unauthorized from './listSends.401.unauthorized.json' with { type: 'json' }
import listSends403Forbidden from './listSends.403.forbidden.json' with { type: 'json' }
import listSends422InvalidInput from './listSends.422.invalid-input.json' with { type: 'json' }
import listSends429TooManyRequests from './listSends.429.too-many-requests.json' with { type: 'json' }

/** Of each status, what the page shows comes first: mocks answer with it by default. */
export const payloads = parsePayloads([
  listSends200ThreeSends,
  listSends200LastOfTwoPages,
  listSends200NoSends,
  listSends400UnknownFilter,
  listSends401Unauthorized,
  listSends403Forbidden,
  listSends422InvalidInput,
  listSends429TooManyRequests,
  getSend200Unopened,
  getSend200Failed,
  getSend200Opened,
  getSend401Unauthorized,
  getSend403Forbidden,
  getSend404NotFound,
  getSend429TooManyRequests,
  deleteSend401Unauthorized,
  deleteSend403Forbidden,
  deleteSend404NotFound,
  deleteSend429TooManyRequests,
])
