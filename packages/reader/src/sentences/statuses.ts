import { STATUS_CODES } from 'node:http'
import type { Stated } from '@sendspec/facts'
import type { Prose } from './prose.ts'

const code = String.raw`\`?(?<code>[1-5]\d\d)\b(?![.,:]?\d)`
const reasons = Object.values(STATUS_CODES)
  .map((reason) => (reason ?? '').replace(/[^\w -]/g, '.'))
  .join('|')

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:status(?: codes?)?|HTTP(?:/\d(?:\.\d)?)?|errors?(?: codes?)?|responses?(?: codes?)?|codes?)(?: of| is|:)?(?: an?)? ${code}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:returns?|responds? with|answers? with|get|receive|throws?|raises?)(?: an?| the)?(?: HTTP)? ${code}(?=\`|[.,;)]|$| (?:${reasons}|if|when|on|for|with|and|or|error|status|response)\b)`,
    'gi',
  ),
  new RegExp(String.raw`(?<![\d.$])${code}\`? (?:is|will be|gets) (?:returned|sent|raised|thrown|given)\b`, 'gi'),
  new RegExp(String.raw`^${code}\`(?=[:,]| (?:with|if|when|on|for)\b)`, 'gi'),
  new RegExp(String.raw`(?<=[:,;] (?:and |or )?)${code}\`?(?= (?:if|when|where)\b)`, 'gi'),
  new RegExp(String.raw`(?<![\d.$])${code}\`?(?: |: | - |-)(?:${reasons}|status|error|response)\b`, 'gi'),
]

/** The HTTP status codes that a sentence mentions, in its order. */
export const statusesOf = (prose: Prose): readonly Stated<number>[] => {
  const found = new Map<number, Stated<number>>()
  for (const pattern of patterns) {
    for (const match of prose.text.matchAll(pattern)) {
      const text = match.groups?.code ?? ''
      const offset = match.index + match[0].indexOf(text)
      found.set(offset, { value: Number(text), ...prose.markAt(offset) })
    }
  }
  return [...found].sort(([one], [other]) => one - other).map(([, each]) => each)
}
