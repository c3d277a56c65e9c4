// Written by `sendspec generate`: change the files in this folder instead.
import { parsePayloads } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import lines from './lines.json' with { type: 'json' }
import quotes from './quotes.json' with { type: 'json' }
import checked from './checked.json' with { type: 'json' }
import dripcelSendLogsTxt from './facts/dripcel-send-logs.txt.json' with { type: 'json' }
import every400InvalidRequest from './payloads/400.invalid-request.json' with { type: 'json' }
import every401BadKey from './payloads/401.bad-key.json' with { type: 'json' }
import every403MissingPermission from './payloads/403.missing-permission.json' with { type: 'json' }
import every429RateLimited from './payloads/429.rate-limited.json' with { type: 'json' }
import getSendLog200Counted from './payloads/getSendLog.200.counted.json' with { type: 'json' }
import getSendLog200Listed from './payloads/getSendLog.200.listed.json' with { type: 'json' }
import getSendLog404ResourceNotFound from './payloads/getSendLog.404.resource-not-found.json' with { type: 'json' }
import searchSendLogs200NoSendLogs from './payloads/searchSendLogs.200.no-send-logs.json' with { type: 'json' }
import searchSendLogs200TwoSendLogs from './payloads/searchSendLogs.200.two-send-logs.json' with { type: 'json' }
import searchSendLogsRequestJanuary2022 from './payloads/searchSendLogs.request.january-2022.json' with { type: 'json' }

export const evidence = {
  lines,
  quotes,
  checked,
  settle: settleWith([dripcelSendLogsTxt]),
  payloads: parsePayloads([
    every400InvalidRequest,
    every401BadKey,
    every403MissingPermission,
    every429RateLimited,
    getSendLog200Counted,
    getSendLog200Listed,
    getSendLog404ResourceNotFound,
    searchSendLogs200NoSendLogs,
    searchSendLogs200TwoSendLogs,
    searchSendLogsRequestJanuary2022,
  ]),
}
