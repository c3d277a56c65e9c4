import { elsewhere } from '@sendspec/contract'

const current = 'https://mailcoach.app/api-documentation'
export const authenticationPage = elsewhere(`${current}/introduction/authentication`)
export const campaignsPage = elsewhere(`${current}/endpoints/campaigns`)
/** The same page for newer versions. */
export const newerPage = elsewhere(`${current}/endpoints/sends`)
/** The release of the server that added bounces to sends. */
export const bouncesRelease = elsewhere('https://github.com/spatie/laravel-mailcoach/compare/8.23.0...8.23.1')

const manuals = 'https://mailcoach.app/docs'
export const introductionPage = elsewhere(`${manuals}/cloud/using-mailcoach/using-the-api/introduction`)
/** The authentication page of the captured version. */
export const v6AuthenticationPage = elsewhere(`${manuals}/self-hosted/v6/using-mailcoach/using-the-api/authentication`)

/** The framework that Mailcoach is built with. */
export const laravelPagination = elsewhere('https://laravel.com/docs/12.x/pagination')
export const laravelErrors = elsewhere('https://laravel.com/docs/12.x/errors')
export const laravelValidation = elsewhere('https://laravel.com/docs/12.x/validation')
