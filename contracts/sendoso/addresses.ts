import { elsewhere } from '@sendspec/contract'

const overview = 'https://developer.sendoso.com/rest-api/overview'
export const authenticationPage = elsewhere(`${overview}/authentication`)
export const faqPage = elsewhere(`${overview}/faq`)
export const paginationPage = elsewhere(`${overview}/pagination`)
export const securityPage = elsewhere(`${overview}/security`)
export const rateLimitsPage = elsewhere(`${overview}/rate-limits`)
export const siblingPages = elsewhere('https://developer.sendoso.com/rest-api/reference')
export const eGiftPage = elsewhere('https://developer.sendoso.com/rest-api/reference/sends/egift/eGift')
export const eventsPage = elsewhere('https://developer.sendoso.com/webhooks/events')
