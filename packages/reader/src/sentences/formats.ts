import type { Stated } from '@sendspec/facts'
import type { Prose } from './prose.ts'

/** How sentences name the format of a value, most telling first. */
const patterns: readonly RegExp[] = [
  /\b(?:in|using|uses|follows|following|with)(?: the| an?)? `(?<name>[^`]+)`(?: \w+)? (?:format|notation|standard)\b/i,
  /`(?<name>[^`]+)`[ -]format(?:ted)?\b/i,
  /\bformat(?:ted)?(?: is| as|:|=)\s*(?:an? )?`(?<name>[^`]+)`/i,
  /\b(?<name>ISO[ -]?\d{3,5}(?:-\d+)?(?::\d{4})?(?: alpha-[23])?)(?![\d-])/i,
  /\b(?<name>RFC[ -]?\d{3,5})\b/i,
  /(?<![\w.])(?<name>E\.?164)\b/i,
  /\b(?<name>BCP[ -]?47)\b/i,
  /\b(?<name>Unix (?:epoch )?(?:timestamp|time|epoch))\b/i,
  /\b(?<name>epoch (?:milliseconds|seconds|ms))\b/i,
  /(?<![-\w])(?<name>(?:YYYY|yyyy)-MM-[Dd][Dd](?:[T ][A-Za-z:.\d]+)?)/,
  /\b(?<name>base64(?:url)?)(?:[ -]encoded)\b/i,
  /\bin(?: an?)? (?<name>base64(?:url)?|e-?mail|ur[il]) (?:format|notation)\b/i,
  /\b(?<name>UUID|GUID|ULID)(?: v?\d)?\b/,
  /^(?:an? )?(?<name>csv|xml|yaml) (?:string|text)\b/i,
  /\b(?:must|should|has to) be an? (?:valid )?(?<name>e-?mail) address\b/i,
  /\ban? (?<name>(?:32|64)[ -]?bit) integer\b/i,
]

/** What the page calls the format of a value. */
export const formatOf = (prose: Prose): Stated<string> | undefined => {
  // Then not every value has it.
  if (/\bor an? empty (?:string|text|value)\b|\bor empty (?:string|text)\b/i.test(prose.text)) return undefined
  for (const pattern of patterns) {
    const match = pattern.exec(prose.text)
    const name = match?.groups?.name
    if (match && name) return { value: name, ...prose.markAt(match.index + match[0].indexOf(name)) }
  }
  return undefined
}
