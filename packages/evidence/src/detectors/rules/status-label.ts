import type { Gap, PageFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { markOf } from '../fields.ts'

export const statusLabel: PageDetector = {
  id: 'status-label',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'status-wording',
  severity: 'medium',
  about: 'A status is above something other than a response, or its label contradicts it.',
  find: (page) => [
    ...misplaced(page).map((gap) => ({
      ...markOf(gap),
      quote: gap.quote,
      evidence: 'a response status is above something other than a response',
    })),
    ...page.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, label }): readonly PageSighting[] => {
        if (!status || !label) return []
        const says = /\b(?:error|fail)/i.test(label.value)
          ? 'an error'
          : /\bsuccess|\bok\b/i.test(label.value)
            ? 'a success'
            : undefined
        const is = status.value >= 400 ? 'an error' : status.value < 300 ? 'a success' : undefined
        if (!says || !is || says === is) return []
        const evidence = `"${label.value}" is the label of ${status.value}, which is ${is}`
        return [{ ...markOf(label), quote: label.value, operation: operationTitle(operation), evidence }]
      }),
    ),
  ],
}

/** Statuses in the wrong place. What most operations of a page have is its layout. */
const misplaced = ({ gaps, operations }: PageFacts): readonly Gap[] => {
  const found = gaps.filter(({ kind }) => kind === 'misplaced-status')
  return found.length > 1 && found.length * 2 > operations.length ? [] : found
}
