/** A request that our mock and Prism's command both get. */
export interface ComparedRequest {
  readonly what: string
  readonly vendor: 'mailcoach' | 'dripcel'
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Statuses of both. */
  readonly ours: string
  readonly prism: string
  /** Why the answers differ. Absent where they are the same. */
  readonly reason?: string
}

const json = { 'content-type': 'application/json' }
const sends = { vendor: 'mailcoach', path: '/api/sends' } as const
const search = { vendor: 'dripcel', method: 'POST', path: '/send-logs/search' } as const

/** Requests without a plain success, with what our mock does otherwise. */
export const comparedRequests: readonly ComparedRequest[] = [
  { what: 'no preference', ...sends, ours: '200', prism: '200' },
  { what: 'all that is acceptable', ...sends, headers: { accept: 'text/html, */*;q=0.1' }, ours: '200', prism: '200' },
  { what: 'a known sort', ...sends, path: '/api/sends?sort=-sent_at', ours: '200', prism: '200' },
  { what: 'a page', ...sends, path: '/api/sends?page=2', ours: '200', prism: '200' },
  { what: 'a body that is allowed', ...search, headers: json, body: '{"find":{}}', ours: '200', prism: '200' },
  {
    what: 'no credentials',
    ...sends,
    headers: { authorization: '' },
    ours: '401',
    prism: '401',
    reason: 'ours names the reason in `sendspec-reason`',
  },
  {
    what: 'a scheme in small letters',
    ...sends,
    headers: { authorization: 'bearer any' },
    ours: '200',
    prism: '401',
    reason: 'schemes are compared without regard to case (RFC 9110, section 11.1)',
  },
  {
    what: 'an unknown sort',
    ...sends,
    path: '/api/sends?sort=foo',
    ours: '422',
    prism: '422',
    reason: 'ours fills the documented error with the true reason; Prism gives the recorded one, about `page`',
  },
  {
    what: 'a page that is no number',
    ...sends,
    path: '/api/sends?page=1e1',
    ours: '422',
    prism: '200',
    reason: 'Prism converts `1e1` to 10',
  },
  {
    what: 'a page given twice',
    ...sends,
    path: '/api/sends?page=1&page=2',
    ours: '422',
    prism: '422',
    reason: 'ours says that it is given twice',
  },
  {
    what: 'an unknown filter',
    ...sends,
    path: '/api/sends?filter[email]=a%40b.c',
    ours: '400',
    prism: '200',
    reason: 'the payload `unknown-filter` records that Mailcoach refuses it',
  },
  {
    what: 'a missing body',
    ...search,
    ours: '400',
    prism: '400',
    reason: 'ours fills the documented error with the true reason',
  },
  {
    what: 'a body of the wrong shape',
    ...search,
    headers: json,
    body: '[]',
    ours: '400',
    prism: '400',
    reason: 'ours fills the documented error with the true reason',
  },
  {
    what: 'a body that is no JSON',
    ...search,
    headers: json,
    body: '{"find":',
    ours: '400',
    prism: 'no answer',
    reason: 'Prism waits for a request to end that has ended',
  },
  {
    what: 'another content type',
    ...search,
    headers: { 'content-type': 'text/plain' },
    body: 'x',
    ours: '400',
    prism: '400',
    reason: 'ours fills the documented error with the true reason',
  },
  {
    what: 'an undocumented status',
    ...sends,
    headers: { prefer: 'code=503' },
    ours: '503',
    prism: '404',
    reason: 'ours composes the status with the documented shape of errors',
  },
  {
    what: 'a payload of another status',
    ...sends,
    headers: { prefer: 'code=200, example=unauthorized' },
    ours: '400',
    prism: '500',
    reason: 'ours lists the payloads there are',
  },
  {
    what: 'an unknown payload',
    ...sends,
    headers: { prefer: 'example=nobody' },
    ours: '400',
    prism: '404',
    reason: 'ours lists the payloads there are; a 404 reads like the vendor’s',
  },
  {
    what: 'a preference with a misspelled name',
    ...sends,
    headers: { prefer: 'cod=404' },
    ours: '400',
    prism: '200',
    reason: 'ours lists the preferences there are',
  },
  {
    what: 'a made-up body',
    ...sends,
    headers: { prefer: 'dynamic=true' },
    ours: '200',
    prism: '200',
    reason: 'ours has values that look like the field, lists with items and no undocumented keys',
  },
  {
    what: 'JSON excluded by q=0',
    ...sends,
    headers: { accept: 'application/json;q=0, */*;q=0.1' },
    ours: '406',
    prism: '200',
    reason: 'a quality of 0 means not acceptable (RFC 9110, section 12.4.2)',
  },
  {
    what: 'another method',
    ...sends,
    method: 'POST',
    ours: '405',
    prism: '405',
    reason: 'ours has `Allow`, which a 405 must have (RFC 9110, section 15.5.6)',
  },
  {
    what: 'HEAD',
    ...sends,
    method: 'HEAD',
    ours: '200',
    prism: '405',
    reason: 'HEAD is answered as GET (RFC 9110, section 9.3.2)',
  },
  {
    what: 'OPTIONS',
    ...sends,
    method: 'OPTIONS',
    ours: '204',
    prism: '405',
    reason: 'ours tells the methods in `Allow`',
  },
  {
    what: 'a slash at the end',
    ...sends,
    path: '/api/sends/',
    ours: '200',
    prism: '422',
    reason: 'most servers take both for one path; Prism takes it for a send without a UUID',
  },
  {
    what: 'a misspelled path',
    ...sends,
    path: '/api/send',
    ours: '404',
    prism: '404',
    reason: 'ours names the operations that are close',
  },
]
