import { documentedOn, elsewhere, type Page } from '@sendspec/contract'

/** Where the documentation of the operation lives. */
export const docs = 'https://developer.sendoso.com/rest-api/reference/sends/get-sends'

export const pages: readonly Page[] = [
  {
    id: 'sendoso-get-sends.mdx',
    title: 'Retrieve All Sends (Markdown source)',
    url: `${docs}.md`,
    sha256: '2f62b163b131f8667e37ab8df7fec47fa0430802418d4de554a5264bdf74467d',
    lines: 239,
  },
  {
    id: 'sendoso-get-sends.rendered.txt',
    title: 'Retrieve All Sends (as rendered)',
    url: docs,
    sha256: '77d3cc0d12db5b175e0ba4b7855ecc0c36bb24f8bac12bd7d22f4aa5ad03a482',
    lines: 224,
  },
]

/** A line of the page's Markdown source. */
export const mdx = documentedOn('sendoso-get-sends.mdx')
/** A line of the rendered page. */
export const rendered = documentedOn('sendoso-get-sends.rendered.txt')

const overview = 'https://developer.sendoso.com/rest-api/overview'
export const authenticationPage = elsewhere(`${overview}/authentication`)
export const faqPage = elsewhere(`${overview}/faq`)
export const paginationPage = elsewhere(`${overview}/pagination`)
export const securityPage = elsewhere(`${overview}/security`)
export const rateLimitsPage = elsewhere(`${overview}/rate-limits`)
export const siblingPages = elsewhere('https://developer.sendoso.com/rest-api/reference')
export const eGiftPage = elsewhere('https://developer.sendoso.com/rest-api/reference/sends/egift/eGift')
export const eventsPage = elsewhere('https://developer.sendoso.com/webhooks/events')
