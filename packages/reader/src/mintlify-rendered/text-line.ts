import type { Mark } from '@sendspec/facts'
import type { Region } from '../blocks/regions.ts'
import type { PageText } from '../reader.ts'

/** A line of text without the space around it. */
export interface TextLine extends Mark {
  readonly text: string
}

/** Words of the site around the page. */
const furniture = new Set(
  [
    'Ask AI',
    'Ask Assistant',
    'Copy',
    'Copy page',
    'Documentation Index',
    'Navigation',
    'No',
    'On this page',
    'Open in ChatGPT',
    'Powered by Mintlify',
    'Raise issue',
    'Search...',
    'Skip to main content',
    'Suggest edits',
    'Try it',
    'Was this page helpful?',
    'Yes',
    'application/json',
    'cURL',
    '⌘I',
    '⌘K',
  ].map((text) => text.toLowerCase()),
)

/** Characters that are there for the browser alone. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g

/** The lines of prose in some regions, without empty ones and without what belongs to the site. */
export const textLinesOf = ({ lines }: PageText, regions: readonly Region[]): readonly TextLine[] =>
  regions
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ first, last }) =>
      lines.slice(first, last + 1).flatMap((raw, index) => {
        const text = raw
          .replace(invisible, '')
          .replace(/\s*⌘[A-Z]\s*$/, '')
          .trim()
        if (text === '' || furniture.has(text.toLowerCase())) return []
        return [{ text, line: first + index + 1, column: Math.max(raw.indexOf(text), 0) + 1 }]
      }),
    )
