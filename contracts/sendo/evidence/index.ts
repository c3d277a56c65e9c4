// Written by `sendspec generate`: change the files in this folder instead.
import { parsePayloads } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import lines from './lines.json' with { type: 'json' }
import quotes from './quotes.json' with { type: 'json' }
import checked from './checked.json' with { type: 'json' }
import sendoMessageListTxt from './facts/sendo-message-list.txt.json' with { type: 'json' }
import every400NoCampaign from './payloads/400.no-campaign.json' with { type: 'json' }
import every401NoKey from './payloads/401.no-key.json' with { type: 'json' }
import every403BadKey from './payloads/403.bad-key.json' with { type: 'json' }
import every404NotFound from './payloads/404.not-found.json' with { type: 'json' }
import every429TooManyRequests from './payloads/429.too-many-requests.json' with { type: 'json' }
import every500ServerFailure from './payloads/500.server-failure.json' with { type: 'json' }
import listMessages200TwoInbound from './payloads/listMessages.200.two-inbound.json' with { type: 'json' }

export const evidence = {
  lines,
  quotes,
  checked,
  settle: settleWith([sendoMessageListTxt]),
  payloads: parsePayloads([
    every400NoCampaign,
    every401NoKey,
    every403BadKey,
    every404NotFound,
    every429TooManyRequests,
    every500ServerFailure,
    listMessages200TwoInbound,
  ]),
}
