import { SendspecError } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { statementsOf } from './statements.ts'

/** A page that states less than this share of its committed facts is taken to be cut off. */
const least = 0.5

/** A web page can be compared with the same page saved as text. */
const comparable = ({ dialect: before }: PageFacts, { dialect: after }: PageFacts): boolean =>
  before === after || before === 'html' || after === 'html'

/**
 * Makes sure that two versions of a page can be compared.
 * @param force Whether the page may state much less than before.
 * @throws SendspecError for a page of another dialect, or one that states much less than before.
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
