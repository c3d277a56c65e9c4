// Written by `sendspec generate`: change the files in this folder instead.
import { parsePayloads } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import lines from './lines.json' with { type: 'json' }
import quotes from './quotes.json' with { type: 'json' }
import checked from './checked.json' with { type: 'json' }
import mailcoachSendsTxt from './facts/mailcoach-sends.txt.json' with { type: 'json' }
import every400UnknownFilter from './payloads/400.unknown-filter.json' with { type: 'json' }
import every401Unauthorized from './payloads/401.unauthorized.json' with { type: 'json' }
import every403Forbidden from './payloads/403.forbidden.json' with { type: 'json' }
import every404NotFound from './payloads/404.not-found.json' with { type: 'json' }
import every422InvalidInput from './payloads/422.invalid-input.json' with { type: 'json' }
import every429TooManyRequests from './payloads/429.too-many-requests.json' with { type: 'json' }
import getSend200Failed from './payloads/getSend.200.failed.json' with { type: 'json' }
import getSend200Opened from './payloads/getSend.200.opened.json' with { type: 'json' }
import getSend200Unopened from './payloads/getSend.200.unopened.json' with { type: 'json' }
import listSends200LastOfTwoPages from './payloads/listSends.200.last-of-two-pages.json' with { type: 'json' }
import listSends200NoSends from './payloads/listSends.200.no-sends.json' with { type: 'json' }
import listSends200ThreeSends from './payloads/listSends.200.three-sends.json' with { type: 'json' }

export const evidence = {
  lines,
  quotes,
  checked,
  settle: settleWith([mailcoachSendsTxt]),
  payloads: parsePayloads([
    every400UnknownFilter,
    every401Unauthorized,
    every403Forbidden,
    every404NotFound,
    every422InvalidInput,
    every429TooManyRequests,
    getSend200Failed,
    getSend200Opened,
    getSend200Unopened,
    listSends200LastOfTwoPages,
    listSends200NoSends,
    listSends200ThreeSends,
  ]),
}
