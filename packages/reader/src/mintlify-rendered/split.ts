import type { Mark } from '@sendspec/facts'
import type { PageText } from '../reader.ts'

/** A page whose lines are cut where two things were glued, and where each line was before. */
export interface SplitPage {
  readonly page: PageText
  readonly place: (mark: Mark) => Mark
}

/** A body right behind the end of a call, and a heading right behind the end of a body. */
const glue = /(?<=^.*["'])(?=[{[]$)|(?<=^[\s\]}]*[\]}])(?=[A-Z])/

/** Text of rendered pages can lack the line breaks between a call, its answer and the heading below. */
export const splitPage = (page: PageText): SplitPage | undefined => {
  const made: string[] = []
  const origins: Mark[] = []
  page.lines.forEach((line, index) => {
    const at = line.length < 500 ? line.search(glue) : -1
    const parts = at > 0 ? [line.slice(0, at), line.slice(at)] : [line]
    parts.forEach((part, order) => {
      made.push(part)
      origins.push({ line: index + 1, column: order === 0 ? 1 : at + 1 })
    })
  })
  if (made.length === page.lines.length) return undefined
  return {
    page: { ...page, text: made.join('\n'), lines: made },
    place: ({ line, column }) => {
      const origin = origins[Math.min(line, origins.length) - 1] ?? { line: 1, column: 1 }
      return { line: origin.line, column: origin.column + column - 1 }
    },
  }
}
