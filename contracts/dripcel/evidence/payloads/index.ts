import { parsePayloads } from '@sendspec/contract'
import getSendLog200Counted from './getSendLog.200.counted.json' with { type: 'json' }
import getSendLog200Listed from './getSendLog.200.listed.json' with { type: 'json' }
import getSendLog401BadKey from './getSendLog.401.bad-key.json' with { type: 'json' }
import getSendLog403MissingPermission from './getSendLog.403.missing-permission.json' with { type: 'json' }
import getSendLog404ResourceNotFound from './getSendLog.404.resource-not-found.json' with { type: 'json' }
import getSendLog429RateLimited from './getSendLog.429.rate-limited.json' with { type: 'json' }
import searchSendLogs200NoSendLogs from './searchSendLogs.200.no-send-logs.json' with { type: 'json' }
import searchSendLogs200TwoSendLogs from './searchSendLogs.200.two-send-logs.json' with { type: 'json' }
import searchSendLogs400InvalidSearch from './searchSendLogs.400.invalid-search.json' with { type: 'json' }
import searchSendLogs401BadKey from './searchSendLogs.401.bad-key.json' with { type: 'json' }
import searchSendLogs403MissingPermission from './searchSendLogs.403.missing-permission.json' with { type: 'json' }
import searchSendLogs429RateLimited from './searchSendLogs.429.rate-limited.json' with { type: 'json' }
import searchSendLogsRequestJanuary2022 from './searchSendLogs.request.january-2022.json' with { type: 'json' }

/** Of each status, what the page shows comes first: mocks answer with it by default. */
export const payloads = parsePayloads([
  getSendLog200Counted,
  getSendLog200Listed,
  getSendLog401BadKey,
  getSendLog403MissingPermission,
  getSendLog404ResourceNotFound,
  getSendLog429RateLimited,
  searchSendLogsRequestJanuary2022,
  searchSendLogs200TwoSendLogs,
  searchSendLogs200NoSendLogs,
  searchSendLogs400InvalidSearch,
  searchSendLogs401BadKey,
  searchSendLogs403MissingPermission,
  searchSendLogs429RateLimited,
])
