import type { Explanation, Finding } from '@sendspec/contract'
import { namesOfFormat } from '../compare/formats.ts'

/** Everything that a finding says and quotes, as one text. */
export const findingText = (finding: Explanation & Partial<Finding>): string =>
  [
    finding.title,
    finding.documented,
    finding.observed,
    finding.why,
    finding.proposal,
    ...finding.page.map(({ quote }) => quote),
    ...(finding.elsewhere ?? []).map(({ quote }) => quote),
  ]
    .filter((each) => each !== undefined)
    .join('\n')

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text has a word or number as a whole. */
export const hasWord = (text: string, word: string | number): boolean =>
  new RegExp(`(?<![\\w.])${escaped(String(word))}(?![\\w]|\\.\\d)`).test(text)

/** Whether a text names a format: `UUID`, `RFC 3339`, `an email address`. */
export const namesFormat = (text: string, format: string): boolean => {
  const plain = text.toLowerCase().replaceAll(/[\s._:-]/g, '')
  return namesOfFormat(format).some((name) => plain.includes(name))
}
