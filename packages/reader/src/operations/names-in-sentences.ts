import type { Stated } from '@sendspec/facts'
import { slice, stated } from '../blocks/passage.ts'
import { quotedList } from '../sentences/list.ts'
import type { Prose } from '../sentences/prose.ts'

/** A parameter that is a filter has its field between brackets. */
export const filterName = /^filters?\[(?<name>[\w.]+)\]$/

const queryWords = '(?:query(?:[ -]?string)?|URL|GET) (?:parameter|param|argument|variable)s?'

/** How sentences name parameters of the query: "the `page` and `size` query parameters". */
const queryNaming: readonly RegExp[] = [
  new RegExp(String.raw`(?<list>\`[\w.[\]-]+\`(?:(?:,| and| or)+ \`[\w.[\]-]+\`)*) ${queryWords}\b`, 'gi'),
  new RegExp(
    String.raw`\b${queryWords}(?: are| is| named| called|:)? (?<list>\`[\w.[\]-]+\`(?:(?:,| and| or)+ \`[\w.[\]-]+\`)*)`,
    'gi',
  ),
]

/** Names of parameters of the query that a sentence calls so. */
export const queryNames = (prose: Prose): readonly Stated<string>[] =>
  queryNaming.flatMap((naming) =>
    [...prose.text.matchAll(naming)].flatMap((match) => {
      const from = match.index + match[0].indexOf(match.groups?.list ?? '')
      return quotedList(prose.text.slice(0, from + (match.groups?.list ?? '').length), from)
        .filter(({ value }) => !filterName.test(value))
        .map(({ value, offset }) => stated(value, prose, offset))
    }),
  )

/** How sentences name a field of an answer: "an `error` field in the response body". */
const answeredNaming =
  /\b(?:an?|the|its)\s+(?<name>`[\w.$-]+`|[a-z_$][\w$]*)\s+(?:field|key|property|attribute)\s+(?:in|of)\s+(?:the|its)\s+(?:response(?:\s+body)?|body|answer)\b/gi

/** Names of fields that a sentence says an answer has. */
export const answeredNames = (prose: Prose): readonly Stated<string>[] =>
  [...prose.text.matchAll(answeredNaming)].map((match) => {
    const name = (match.groups?.name ?? '').replaceAll('`', '')
    return stated(name, prose, match.index + match[0].indexOf(name))
  })

/** How sentences ask for a header: "Add the `X-Debug: true` header to your request". */
const sentHeader =
  /\b(?:add|adding|include|including|send|sending|set|setting|pass|passing)\b[^.`]*`(?<name>[A-Za-z][\w-]*)(?:: ?[^`]*)?` (?:request |HTTP )?header (?:to|in|with) (?:(?:the|your|each|every|all|a|any) )?(?:\w+ )?requests?\b/gi

/** How sentences name a header of an answer: "look for `X-Dropped: 1` in the response headers". */
const answeredHeader: readonly RegExp[] = [
  /`(?<name>[A-Za-z][\w-]*)(?:: ?[^`]*)?` (?:header )?(?:in|from) the response headers?\b/gi,
  /\bresponse headers? (?:for|contains?|includes?) (?:an? |the )?`(?<name>[A-Za-z][\w-]*)(?:: ?[^`]*)?`/gi,
]

const headersBy =
  (patterns: readonly RegExp[]) =>
  (prose: Prose): readonly Stated<string>[] =>
    patterns.flatMap((pattern) =>
      [...prose.text.matchAll(pattern)].flatMap((match) => {
        const name = match.groups?.name ?? ''
        const at = match.index + match[0].indexOf(`\`${name}`) + 1
        return /^authorization$/i.test(name) ? [] : [stated(name, prose, at)]
      }),
    )

/** Headers that a sentence asks calls to have. */
export const sentHeaders = headersBy([sentHeader])

/** Headers that a sentence says an answer has. */
export const answeredHeaders = headersBy(answeredHeader)

/** How sentences introduce the fields of others: "Both the `a` and `b` parameters have these keys:". */
const ownerNaming =
  /(?<list>`[\w.[\]-]+`(?:(?:,| and| or)+(?: the)? `[\w.[\]-]+`)*) (?:parameters?|objects?|fields?|arrays?|hash(?:es)?) (?:both |each |can |may )?(?:have|has|contains?|accepts?|takes?|includes?|supports?)\b[^.`]*:\s*$/i

/** Names of the fields whose fields are listed below a sentence. */
export const ownerNames = (prose: Prose): readonly Stated<string>[] => {
  const match = ownerNaming.exec(prose.text)
  const list = match?.groups?.list ?? ''
  return match
    ? quotedList(prose.text.slice(0, match.index + list.length), match.index).map(({ value, offset }) =>
        stated(value, prose, offset),
      )
    : []
}

/** A sentence and the name that it is about. */
export interface SubjectSentence {
  readonly subject: string
  readonly prose: Prose
}

const subjectSentence =
  /(?:^|(?<=[.!?;] ))(?:The )?`(?<subject>[\w.[\]-]+)`[^`]*?(?:\b(?:is|can|must|may|has|defaults?|should|takes?|accepts?)\b)[\s\S]*?(?:[.;](?=\s|$)|$)/gi

/** The sentences that begin with a name: "`size` defaults to 10." */
export const sentencesWithSubject = (prose: Prose): readonly SubjectSentence[] =>
  [...prose.text.matchAll(subjectSentence)].map((match) => ({
    subject: match.groups?.subject ?? '',
    prose: slice(prose, match.index, match.index + match[0].length),
  }))

const grant = /`(?<name>[\w.:*/-]+)` (?:permission|scope|ability)\b/gi

/** Permissions that are named before the word: "the `orders.read` scope". */
export const grantsIn = (prose: Prose): readonly Stated<string>[] =>
  [...prose.text.matchAll(grant)].map((match) => stated(match.groups?.name ?? '', prose, match.index + 1))
