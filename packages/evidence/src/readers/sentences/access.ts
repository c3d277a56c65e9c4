import type { Stated } from '../../facts/mark.ts'
import type { StatedAuth } from '../../facts/page-facts.ts'
import type { Prose } from './prose.ts'

const base =
  /\b(?:base|server|root|API) (?:url|uri|address|host)s?\b[^`\n]{0,40}?`?(?<server>https?:\/\/[^\s`"'<>)]+[^\s`"'<>).,;:/])/i

/** The address that a sentence gives as the base of all calls. */
export const baseUrlOf = (prose: Prose): Stated<string> | undefined => {
  const match = base.exec(prose.text)
  const server = match?.groups?.server
  return match && server ? { value: server, ...prose.markAt(match.index + match[0].indexOf(server)) } : undefined
}

const header =
  /\b(?<header>Authorization)`?(?: header)?\s*(?::|=|of|with|as|set to)?\s*(?:the form )?[`"']?(?<scheme>Bearer|Basic|Token)\b/

/** The header and scheme that a sentence asks calls to carry. */
export const authInSentence = (prose: Prose): StatedAuth | undefined => {
  const match = header.exec(prose.text)
  const { header: name, scheme } = match?.groups ?? {}
  return match && name && scheme ? { scheme, header: name, ...prose.markAt(match.index) } : undefined
}
