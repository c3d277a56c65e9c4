import { elsewhere } from '@sendspec/contract'

/** Where the documentation of the operation lives. */
export const docs = 'https://docs.sendo.dev/api-reference/message/list'

/** Another capture of the same page, which has the names. */
export const namedOnPage = elsewhere(docs)

const reference = 'https://docs.sendo.dev/api-reference'
export const introductionPage = elsewhere(`${reference}/introduction`)
export const webhooksPage = elsewhere(`${reference}/webhooks`)
export const metadataPage = elsewhere(`${reference}/metadata`)
export const campaignsPage = elsewhere(`${reference}/campaign/list`)
/** The page of a single message. */
export const retrievePage = elsewhere(`${reference}/message/retrieve`)
