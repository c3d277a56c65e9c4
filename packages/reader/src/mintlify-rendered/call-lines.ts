import type { Stated } from '@sendspec/facts'
import { joined } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import type { TextLine } from './text-line.ts'

/** Method and path, which the page prints in pieces: `GET`, `/`, `v1`, `/`, `orders`. */
export interface CallLines {
  readonly method: Stated<string>
  readonly path: Prose
  /** All of its lines. */
  readonly text: Prose
  /** How many lines they take. */
  readonly count: number
}

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'DEL', 'HEAD', 'OPTIONS'])
const segment = /^(?:\{[\w.-]+\}|:\w+|[\w.~%@-]+)$/
const wholePath = /^\/[^\s]*$/

/** The call that begins on a line, if one does. */
export const callAt = (lines: readonly TextLine[], at: number): CallLines | undefined => {
  const first = lines[at]
  const second = lines[at + 1]
  if (!first || !second || !methods.has(first.text) || !wholePath.test(second.text)) return undefined
  let path = ''
  let count = 1
  const parts: Prose[] = []
  for (let each = lines[at + count]; each; each = lines[at + count]) {
    const fits =
      path === '' || path.endsWith('/')
        ? segment.test(each.text) || wholePath.test(each.text)
        : /^\/\S*$/.test(each.text)
    if (!fits || (path.endsWith('/') && each.text.startsWith('/'))) break
    path += each.text
    const own = each
    parts.push({ text: own.text, markAt: (at) => ({ line: own.line, column: own.column + at }) })
    count += 1
  }
  const { line, column } = first
  return {
    method: { value: first.text === 'DEL' ? 'DELETE' : first.text, line, column },
    path: joined(parts),
    text: { text: first.text, markAt: (at) => ({ line, column: column + at }) },
    count,
  }
}
