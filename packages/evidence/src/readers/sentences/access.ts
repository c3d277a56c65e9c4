import type { Stated } from '../../facts/mark.ts'
import type { StatedAuth } from '../../facts/page-facts.ts'
import type { Prose } from './prose.ts'

const address = String.raw`\`?(?<server>https?:\/\/[^\s\`"'<>)]+[^\s\`"'<>).,;:/])`

/** How pages name the base of all calls. */
const bases: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:base|server|root|API) (?:url|uri|address|host|endpoint)s?\b[^\`\n]{0,40}?${address}`, 'i'),
  new RegExp(String.raw`^(?:base|servers?|host|root|production)\s*[:=]\s*${address}`, 'i'),
  new RegExp(
    String.raw`\bAPI (?:is |can be |lives |runs )?(?:available |reached |found |served |hosted |accessed |reachable )?(?:at|under|on|from|via) ${address}`,
    'i',
  ),
]

/** The address that a sentence gives as the base of all calls. */
export const baseUrlOf = (prose: Prose): Stated<string> | undefined => {
  for (const base of bases) {
    const match = base.exec(prose.text)
    const server = match?.groups?.server
    if (match && server) return { value: server, ...prose.markAt(match.index + match[0].indexOf(server)) }
  }
  return undefined
}

const header =
  /\b(?<header>Authorization)`?(?: header)?\s*(?::|=|of|with|as|set to)?\s*(?:the form )?[`"']?(?<scheme>Bearer|Basic|Token)\b/

/** The header and scheme that a sentence asks calls to carry. */
export const authInSentence = (prose: Prose): StatedAuth | undefined => {
  const match = header.exec(prose.text)
  const { header: name, scheme } = match?.groups ?? {}
  return match && name && scheme ? { scheme, header: name, ...prose.markAt(match.index) } : undefined
}
