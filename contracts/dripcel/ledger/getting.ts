import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { overviewPage, sendPage } from '../addresses.ts'

/** Getting one send log. */
export const getting = onPage('dripcel-send-logs.txt', [
  contradiction('dripcel-query-parameter-under-url-parameters', {
    of: 'misplaced-parameter',
    severity: 'medium',
    wins: 'observed',
    at: 'getSendLog query /group_destinations',
  })({
    title:
      '`group_destinations` is listed under "URL Parameters" next to the path parameter, but is a query parameter.',
    page: [
      'URL Parameters',
      '`group_destinations=list` query param',
      '/send-logs/:send_id',
      'send_id | string | ✅ | The _id of the send you want to … group_destinations',
    ],
    documented: 'A URL parameter, like `send_id`.',
    observed: 'The type calls it a query param, and the path has no place for it.',
    why: 'A client that puts it into the path calls an address that does not exist.',
    proposal: 'List it under "Query Parameters".',
  }),
  gap('dripcel-responses-are-sketches', {
    of: ['missing-example', 'unparseable-example'],
    wins: 'observed',
    at: ['getSendLog 200 ', 'getSendLog 404 ', 'searchSendLogs 200 '],
  })({
    title: 'The responses are sketches of types, not examples: no value of a send log appears anywhere.',
    page: [
      'data: SendLog',
      'ok: true,',
      'code: "resource_not_found", … message: string',
      '// Your parsed search input',
    ],
    observed: 'Unquoted keys, names of types and a comment, where the server answers with JSON.',
    why: 'Formats, order and real values have to be guessed.',
    proposal: 'Add a JSON example of each response.',
  }),
  gap('dripcel-server-unstated', { of: 'missing-server', severity: 'low', at: ['getSendLog', 'searchSendLogs'] })({
    title: 'No server address is stated or linked.',
    page: ['GET /send-logs/:send_id', 'POST /send-logs/search'],
    elsewhere: on(overviewPage, 'The base route of the API is https://api.dripcel.com'),
    observed: 'The overview has `https://api.dripcel.com`.',
    why: 'The reader has to find the overview first.',
    proposal: 'Name the server, or link to the overview.',
  }),
  gap('dripcel-auth-unstated', {
    of: 'missing-auth',
    severity: 'low',
    wins: 'observed',
    at: ['getSendLog', 'searchSendLogs'],
  })({
    title: 'The page names a permission, but not how to authenticate.',
    page: ['["sendLog.read"]', 'Search for send logs. … ["sendLog.read"]'],
    elsewhere: on(overviewPage, 'passing the key as a Bearer Token'),
    observed: 'An API key as a bearer token.',
    why: 'The reader has to find the overview first.',
    proposal: 'Link to the section on authentication of the overview.',
  }),
  polish('dripcel-grouping-values-unquoted', {
    of: 'unquoted-value',
    wins: 'observed',
    at: 'getSendLog query /group_destinations',
  })({
    title: 'The values of `group_destinations` are in the column of types without quotes.',
    elsewhere: on(sendPage, "'reverse' | 'standard' | 'transactional'"),
    proposal: "Write `'count' | 'list'`, as on the page on sending.",
  }),
])
