import type { PayloadDetector } from '../detector.ts'
import { keyInWords, valuesOf } from '../values.ts'

const everywhere = [
  /(?<!\w)::[A-Za-z][\w.-]*::(?!\w)/,
  /\bYOUR[_-][A-Z0-9_-]*[A-Z0-9]\b/,
  /\byour[_-](?:\w+[_-])*(?:key|token|id|secret|domain|host|account|name)\b/,
]
/** Placeholders that are correct in a template and in markup. */
const outsideTexts = [/\{\{[^{}]+\}\}/, /\$\{[A-Za-z_][\w.]*\}/, /<[A-Za-z][\w -]*>/]

const texts = /(?:^| )(?:template|message|body|content|text|html|subject|description|markup|signature)$/
const markup = /<\/|\/>|<(?:a|b|br|div|em|h[1-6]|hr|i|img|li|ol|p|span|strong|table|td|th|tr|u|ul)[ >]/i

export const placeholder: PayloadDetector = {
  id: 'placeholder',
  looksAt: 'payload',
  class: 'gap',
  kind: 'placeholder',
  severity: 'high',
  about: 'A template placeholder was left in a value.',
  find: ({ body }) =>
    valuesOf(body).flatMap(({ value, path, pointer }) => {
      if (typeof value !== 'string') return []
      const free =
        texts.test(keyInWords(String(path.findLast((step) => typeof step === 'string') ?? ''))) || markup.test(value)
      const found = (free ? everywhere : [...everywhere, ...outsideTexts]).map((pattern) => pattern.exec(value)?.[0])
      const first = found.find((each) => each !== undefined)
      return first === undefined ? [] : [{ pointer, evidence: `it still holds the placeholder ${first}` }]
    }),
}
