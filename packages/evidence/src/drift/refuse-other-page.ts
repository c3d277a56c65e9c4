import { SendspecError } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { statementsOf } from './statements.ts'

/** A page that states less than this part of what it stated is taken to be cut off. */
const least = 0.5

/** A web page holds a page of one of the other dialects; the same page saved as text is comparable with it. */
const comparable = ({ dialect: before }: PageFacts, { dialect: after }: PageFacts): boolean =>
  before === after || before === 'html' || after === 'html'

/**
 * Makes sure that a page is the one it is compared with, as it is now.
 * @param force Whether a page may state far less than it did.
 * @throws SendspecError for a page of another dialect, or one that states far less.
 */
export const refuseOtherPage = (before: PageFacts, after: PageFacts, { force }: { readonly force: boolean }): void => {
  const place = before.page.id
  if (!comparable(before, after)) {
    throw new SendspecError({
      place,
      what: `the page is now read as ${after.dialect}; its facts are of a page in ${before.dialect}`,
      next: 'capture it as it was captured before, or read it as a page of its own with `sendspec read`',
    })
  }
  const [was, is] = [countOf(before), countOf(after)]
  if (force || is >= was * least) return
  throw new SendspecError({
    place,
    what: `the page states ${is} things where it stated ${was}: it is cut off, or another page`,
    next: 'capture the whole page; if it has really shrunk, add --force',
  })
}

const countOf = (facts: PageFacts): number => statementsOf(facts, () => '').length
