import type { FieldPlace } from '@sendspec/facts'

/** What the text below a label is about. */
export type SectionPart = 'request' | 'response' | 'error' | 'permissions' | 'filters' | 'sorts' | 'statuses' | 'auth'

export interface Section {
  /** Absent where the label only says more about the part that it is in. */
  readonly part?: SectionPart
  readonly place?: FieldPlace
  readonly isExample?: true
  /** Set where only the path of a call tells whether a parameter is in it. */
  readonly isVague?: true
  /** Whether the label says that the fields of a request have to be sent. */
  readonly required?: boolean
}

const parameters = '(?:parameters?|params?|variables?|arguments?|args|fields?|attributes?|properties)'

/** Labels that documentation puts above its parts, in lower case and without punctuation. */
const sections: readonly { readonly label: string; readonly section: Section }[] = [
  { label: `path(?: ${parameters})?`, section: { part: 'request', place: 'path' } },
  // Some call those of the query so, some those of the path.
  { label: `(?:url|uri|route) ${parameters}`, section: { part: 'request', place: 'path', isVague: true } },
  {
    label: `(?:optional |url )?(?:query|querystring|query string|search)(?: ${parameters})?`,
    section: { part: 'request', place: 'query' },
  },
  { label: `(?:request )?headers?(?: ${parameters})?`, section: { part: 'request', place: 'header' } },
  {
    label: `(?:request |json |post |form )?(?:body|payload|data)(?: ${parameters}| schema)?`,
    section: { part: 'request', place: 'body' },
  },
  { label: `(?:json|form|multipart)(?:/form)? ${parameters}`, section: { part: 'request', place: 'body' } },
  {
    label: `(?:example|sample) (?:(?:curl|json|http|xml|form) )?requests?(?: body)?|requests?(?: body)? (?:example|sample)s?`,
    section: { part: 'request', isExample: true },
  },
  { label: `(?:example|sample) calls?|usage|example usage`, section: { part: 'request', isExample: true } },
  {
    label: `(?:example|sample) (?:responses?|output|result)|responses?(?: body)? (?:example|sample)s?`,
    section: { part: 'response', isExample: true },
  },
  { label: 'examples?|samples?', section: { isExample: true } },
  { label: `(?:request )?(?:parameters?|params?|arguments?|args|inputs?)`, section: { part: 'request' } },
  { label: `(?:request )(?:${parameters}|schema|format)`, section: { part: 'request' } },
  { label: 'requests?|http request|the request', section: { part: 'request' } },
  {
    label: '(?:possible |on |example |sample )?(?:errors?|failures?)(?: responses?| codes?| body| example)?',
    section: { part: 'error' },
  },
  {
    label: `(?:[\\w'-]+ ){0,5}(?:response|return(?:ed)?|result)s?(?: (?:body|${parameters}|format|schema|structure|values?|object|type|data))?`,
    section: { part: 'response' },
  },
  { label: 'output|the response', section: { part: 'response' } },
  { label: '(?:on )?(?:success|ok)(?:ful)?(?: responses?)?|successful responses?', section: { part: 'response' } },
  { label: '(?:required )?(?:permissions?|scopes?|access rights)(?: required)?', section: { part: 'permissions' } },
  { label: 'authori[sz]ations?|authentication|security', section: { part: 'auth', place: 'header' } },
  { label: '(?:available |allowed |supported )?(?:filters?|filtering)', section: { part: 'filters' } },
  { label: '(?:available |allowed |supported )?(?:sorts?|sorting|ordering|sort fields?)', section: { part: 'sorts' } },
  {
    label: '(?:http |possible |response )?(?:status(?:es)?|status codes?|return codes?|response codes?)',
    section: { part: 'statuses' },
  },
]

/** Words before a label that don't change what it is about. */
const qualifiers =
  '(?:(?:the|request|required|optional|additional|supported|allowed|available|common|http|url|json|form|multipart|query string) )*'

const patterns = sections.map(({ label, section }) => ({ pattern: new RegExp(`^${qualifiers}(?:${label})$`), section }))

/** The words of a label: without emoji, markup, punctuation and anchors around it. */
export const labelOf = (text: string): string =>
  text
    .replace(/\{#[^}]*\}\s*$/, '')
    .replace(/^[^\p{L}\p{N}`/]+|[^\p{L}\p{N}`)/>}]+$/gu, '')
    .trim()

/** A label of an example can have a number before it, and say behind a colon what it shows. */
const titledExample =
  /^(?:(?:[ivx]+|\d{1,2})[.)] )?(?<label>(?:example|sample) (?:requests?|responses?)|(?:request|response) (?:example|sample)s?)(?:: .*)?$/

/** In a label of a request; one with both words says neither. */
const flagIn = /\b(?:required|optional)\b(?!.*\b(?:required|optional)\b)/

/** A label of one of several examples says in parentheses which one it is. */
const shownCase = /(?<=\b(?:examples?|samples?)\b.*) \([\w ,/-]+\)?$/

/** What a label says the text below it is about. */
export const sectionOf = (text: string): Section | undefined => {
  const whole = labelOf(text)
    .toLowerCase()
    .replace(/ #?\d{1,2}$/, '')
    .replace(shownCase, '')
  const label = titledExample.exec(whole)?.groups?.label ?? whole
  const section = label.length > 40 ? undefined : patterns.find(({ pattern }) => pattern.test(label))?.section
  const flag = section?.part === 'request' && !section.isExample ? flagIn.exec(label)?.[0] : undefined
  return section && flag ? { ...section, required: flag === 'required' } : section
}
