import type { Shape } from '@sendspec/contract'
import { formatPointer, stepsBelow } from '@sendspec/contract'

// Figures stand at the end of a word: `line2`, `address_1`; within one they are those of a token.
const identifier = /^[$_]?[A-Za-z]+\d{0,2}(?:[_-][A-Za-z]+\d{0,2})*$/
const longest = 40

/** Whether a key is the name of a field for all that its spelling tells, not a value such as an address or an id. */
export const isPlainKey = (key: string): boolean => key.length <= longest && identifier.test(key)

/** What stands for a key that may be data. */
export const hiddenKey = '{…}'

interface Step {
  readonly text: string
  readonly shapes: readonly Shape[]
}

/** The pointer of a path in a part: `*` for indices and for keys of records, and no key that may be data. */
export const safePointer = (shape: Shape | undefined, path: readonly string[]): string => {
  const steps: string[] = []
  let shapes: readonly Shape[] = shape ? [shape] : []
  for (const key of path) {
    const step: Step = into(shapes, key)
    steps.push(step.text)
    shapes = step.shapes
  }
  return formatPointer(steps)
}

const into = (shapes: readonly Shape[], key: string): Step => {
  const inner = shapes.flatMap(stepsBelow)
  const named = inner.filter(({ step }) => step === key)
  if (named.length > 0) return { text: key, shapes: named.map(({ shape }) => shape) }
  const any = inner.filter(({ step }) => step === '*')
  if (any.length > 0) return { text: '*', shapes: any.map(({ shape }) => shape) }
  return { text: isPlainKey(key) ? key : hiddenKey, shapes: [] }
}
