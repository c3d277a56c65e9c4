import type { Stated, StatedAuth } from '@sendspec/facts'
import type { Prose } from './prose.ts'

const address = String.raw`\`?(?<server>https?:\/\/[^\s\`"'<>)]+[^\s\`"'<>).,;:/])`

/** How pages name the base of all calls. */
const bases: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:base|server|root|API) (?:url|uri|address|host|endpoint)s?\b[^\`\n]{0,40}?${address}`, 'i'),
  new RegExp(String.raw`^(?:base|servers?|host|root|production)\s*[:=]\s*${address}`, 'i'),
  new RegExp(
    String.raw`\b(?:API|endpoints|paths|URLs) (?:(?:is|are|can be|lives?|runs?|starts?|begins?|available|reached|found|served|hosted|accessed|reachable|relative|with) )*(?:at|under|on|from|via|to|with) ${address}`,
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

const headerInCode = /\b(?<header>Authorization)`?[^.`]{1,80}`(?<scheme>Bearer|Basic|Token) [^`]+`/

const keyHeader = /`(?<header>(?:X-)?(?:[A-Za-z]+-)?(?:API-?)?(?:Key|Token))` (?:request )?header\b/i

/** Basic authentication is always in the same header. */
const basic =
  /\b(?:must use|requires?|uses?|using|supports?|authenticated? (?:via|through|with|using)|for authentication\b[^.`]{0,40}?) (?:HTTP )?`?(?<scheme>Basic)[ -]?(?:auth|authentication)\b/i

/** The header and scheme that a sentence asks calls to carry. */
const without =
  /\b(?:no (?:authentication|authori[sz]ation|API key) (?:is )?(?:required|needed|necessary)|(?:does|do)(?: not|n't) (?:require|need) (?:any )?(?:authentication|authori[sz]ation|an API key))\b/i

export const authInSentence = (prose: Prose): StatedAuth | undefined => {
  const none = without.exec(prose.text)
  if (none) return { scheme: 'none', header: '', ...prose.markAt(none.index) }
  const match = header.exec(prose.text) ?? headerInCode.exec(prose.text)
  const { header: name, scheme } = match?.groups ?? {}
  if (match && name && scheme) return { scheme, header: name, ...prose.markAt(match.index) }
  const asBasic = basic.exec(prose.text)
  const word = asBasic?.groups?.scheme
  if (asBasic && word)
    return { scheme: 'Basic', header: 'Authorization', ...prose.markAt(asBasic.index + asBasic[0].indexOf(word)) }
  const key = keyHeader.exec(prose.text)
  const { header: keyName } = key?.groups ?? {}
  return key && keyName ? { scheme: 'ApiKey', header: keyName, ...prose.markAt(key.index + 1) } : undefined
}
