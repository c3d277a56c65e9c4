import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const missingName: PageDetector = {
  id: 'missing-name',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-name',
  severity: 'high',
  about: 'Fields or parameters are described without their names.',
  find: ({ gaps, operations }) => {
    const lost = gaps.filter(({ kind }) => kind === 'lost-name')
    const headings = operations.flatMap(({ parameters, body, responses }) =>
      [...parameters, ...body, ...responses.flatMap(({ fields }) => fields)].flatMap(({ heading }) =>
        heading ? [heading] : [],
      ),
    )
    const under = (line: number): number =>
      Math.max(0, ...headings.map((each) => each.line).filter((each) => each < line))
    return [...Map.groupBy(lost, ({ line }) => under(line)).values()].flatMap((group) => {
      const [first] = group
      if (!first) return []
      const evidence =
        group.length === 1
          ? 'a field is described without its name'
          : `${group.length} fields are described without their names`
      return [{ ...markOf(first), quote: first.quote, evidence }]
    })
  },
}
