import { type Region, regionsOf } from '../blocks/regions.ts'
import { remapped } from '../html/remap.ts'
import { readBlocksPage } from '../operations/read-blocks-page.ts'
import type { PageText, Reader } from '../reader.ts'
import { blocksOfText } from './blocks.ts'
import { callAt } from './call-lines.ts'
import { headAt } from './fields.ts'
import { splitPage } from './split.ts'
import { textLinesOf } from './text-line.ts'

/** Markup that a rendered page has lost. */
const markup = /^\s*(?:```|~~~|#{1,6} |\|? *:?-{3,}:? *\||<[A-Za-z!/])/m
/** How Mintlify prints a call: the long options, each on a line of its own. */
const call = /^\s*curl --request [A-Z]+ \\\n\s*--url \S+/m
const heading =
  /^(?:(?:Query|Path|URL|Body|Header)? ?Param(?:eter)?s|Authorizations|Headers|Body|Response(?: Fields| Attributes)?)$/m

/** The panel beside the page: a call, and what it answers right below it. */
const hasPanel = ({ lines }: PageText, regions: readonly Region[]): boolean =>
  regions.some(({ kind, first }, at) => {
    const next = regions[at + 1]
    return kind === 'code' && next?.kind === 'code' && call.test(lines.slice(first, first + 2).join('\n'))
  })

/** How many lines are looked at. */
const reach = 2000

/** The text of a rendered Mintlify page. */
export const mintlifyRendered: Reader = {
  dialect: 'mintlify-rendered',
  recognises(page) {
    if (markup.test(page.text)) return 0
    const head = { ...page, lines: page.lines.slice(0, reach) }
    const regions = regionsOf(head.lines)
    const lines = textLinesOf(head, regions)
    const names = lines.filter((_, at) => headAt(lines, at)?.name).length
    const signs: readonly (readonly [is: boolean, weight: number])[] = [
      [lines.some((_, at) => callAt(lines, at) !== undefined), 0.5],
      [call.test(page.text), 0.4],
      [hasPanel(head, regions), 0.3],
      [heading.test(page.text), 0.15],
      [names > 0, Math.min(names, 4) * 0.15],
    ]
    const score = signs.reduce((sum, [is, weight]) => (is ? sum + weight : sum), 0)
    return Math.min(score, 1)
  },
  read(page) {
    const split = splitPage(page)
    if (!split) return readBlocksPage(page, blocksOfText)
    return remapped(readBlocksPage(split.page, blocksOfText), split.place)
  },
}
