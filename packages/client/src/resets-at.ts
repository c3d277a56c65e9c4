import { keyText, type Property, quote, type Shape } from '@sendspec/contract'
import { optionalMember } from './member.ts'
import type { Call } from './model.ts'

const propertiesOf = (shape: Shape): readonly Property[] =>
  shape.kind === 'named' || shape.kind === 'nullable'
    ? propertiesOf(shape.inner)
    : shape.kind === 'object'
      ? shape.properties
      : []

/** The keys that lead to a number whose name matches. */
const pathTo = (shape: Shape, name: RegExp): readonly string[] | undefined => {
  for (const { key, shape: inner } of propertiesOf(shape)) {
    if (inner.kind === 'number' && name.test(key)) return [key]
    const inside = pathTo(inner, name)
    if (inside) return [key, ...inside]
  }
  return undefined
}

/** The function that reads from a response with status 429 when the limit is reset. */
export const resetsAtText = ({ answers }: Call): readonly string[] => {
  const { body, headers } = answers.find(({ status }) => status === 429) ?? {}
  const header = headers?.properties.find(({ key }) => /reset/i.test(key))
  const keys = body && pathTo(body.shape, /^resets?(?:_?at)?$/i)
  const type = keys?.reduceRight((inner, key) => `{ ${keyText(key)}?: ${inner} } | undefined`, 'unknown')
  const places = [
    ...(header ? [`headers.get(${quote(header.key)})`] : []),
    ...(keys ? [`(body as ${type})${keys.map(optionalMember).join('')}`] : []),
  ]
  if (places.length === 0) return []
  return [`resetsAt: (${keys ? 'body' : '_'}${header ? ', headers' : ''}) => ${places.join(' ?? ')},`]
}
