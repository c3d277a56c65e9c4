import { documentedOn, elsewhere, type Page } from '@sendspec/contract'

/** Where the documentation of the operation lives. */
export const docs = 'https://docs.sendo.dev/api-reference/message/list'

export const pages: readonly Page[] = [
  {
    id: 'sendo-message-list.txt',
    title: 'List messages (as rendered)',
    url: docs,
    sha256: 'f07ff3557ad0155ac78a4931acf7618ce5144d5f9693df171c71d92882be67e1',
    lines: 162,
  },
]

/** A line of the rendered page. It describes every field and parameter; this capture lost their names. */
export const page = documentedOn('sendo-message-list.txt')

/** Another capture of the same page, which has the names. */
export const namedOnPage = elsewhere(docs)

const reference = 'https://docs.sendo.dev/api-reference'
export const introductionPage = elsewhere(`${reference}/introduction`)
export const webhooksPage = elsewhere(`${reference}/webhooks`)
export const metadataPage = elsewhere(`${reference}/metadata`)
export const campaignsPage = elsewhere(`${reference}/campaign/list`)
/** The page of a single message. */
export const retrievePage = elsewhere(`${reference}/message/retrieve`)
