import { regionsOf } from '../blocks/regions.ts'
import type { Reader } from '../reader.ts'
import { callAt } from './call-lines.ts'
import { headAt } from './fields.ts'
import { readRendered } from './read.ts'
import { textLinesOf } from './text-line.ts'

/** Markup that a rendered page has lost. */
const markup = /^\s*(?:```|~~~|#{1,6} |\|? *:?-{3,}:? *\||<[A-Za-z!/])/m
/** How Mintlify prints a call: the long options, each on a line of its own. */
const call = /^\s*curl --request [A-Z]+ \\\n\s*--url \S+/m
const heading =
  /^(?:(?:Query|Path|URL|Body|Header)? ?Param(?:eter)?s|Authorizations|Headers|Body|Response(?: Fields| Attributes)?)$/m

/** How many lines are looked at. */
const reach = 2000

/** The text of a rendered Mintlify page. */
export const mintlifyRendered: Reader = {
  dialect: 'mintlify-rendered',
  recognises(page) {
    if (markup.test(page.text)) return 0
    const head = { ...page, lines: page.lines.slice(0, reach) }
    const lines = textLinesOf(head, regionsOf(head.lines))
    const heads = lines.filter((_, at) => headAt(lines, at)?.name).length
    const split = lines.some(({ text }, at) => callAt(lines, at) && text !== '')
    const score =
      (split ? 0.5 : 0) +
      (call.test(page.text) ? 0.4 : 0) +
      Math.min(heads, 4) * 0.15 +
      (heading.test(page.text) ? 0.15 : 0)
    return Math.min(score, 1)
  },
  read: readRendered,
}
