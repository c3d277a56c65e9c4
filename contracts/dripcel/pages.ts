import { documentedOn, elsewhere, type Page } from '@sendspec/contract'

const api = 'https://docs.dripcel.com/API'

/** Where the documentation of the operations lives. */
export const docs = `${api}/send-logs`

export const pages: readonly Page[] = [
  {
    id: 'dripcel-send-logs.txt',
    title: 'Send Logs',
    url: docs,
    sha256: '004d132e94a20b71f492c869bec1165d1c37990302b4acc5403e2a43694db0e0',
    lines: 86,
  },
]

/** A line of the page. */
export const page = documentedOn('dripcel-send-logs.txt')

export const overviewPage = elsewhere(`${api}/overview`)
/** A sibling page that documents an error of its own. */
export const sendPage = elsewhere(`${api}/send`)
/** Tables of the keys that a third party saw in responses. */
export const responseTables = elsewhere('https://github.com/mindcloud-inc/universal-api-reference')
