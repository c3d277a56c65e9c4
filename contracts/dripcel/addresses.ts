import { elsewhere } from '@sendspec/contract'

const api = 'https://docs.dripcel.com/API'

/** Where the documentation of the operations lives. */
export const docs = `${api}/send-logs`

export const overviewPage = elsewhere(`${api}/overview`)
/** A sibling page that documents an error of its own. */
export const sendPage = elsewhere(`${api}/send`)
/** Tables of the keys that a third party saw in responses. */
export const responseTables = elsewhere('https://github.com/mindcloud-inc/universal-api-reference')
