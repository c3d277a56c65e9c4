import type { Shape } from '@sendspec/contract'
import { formatPointer, stepsBelow } from '@sendspec/contract'
import type { ShowName } from './shown-names.ts'

interface Step {
  readonly text: string
  readonly shapes: readonly Shape[]
}

/** The pointer of a path in a part: `*` for indexes and for keys of records, and no name that may be a value. */
export const safePointer = (given: {
  shape: Shape | undefined
  path: readonly string[]
  showName: ShowName
}): string => {
  const { shape, path, showName } = given
  const steps: string[] = []
  let shapes: readonly Shape[] = shape ? [shape] : []
  for (const key of path) {
    const step: Step = into(shapes, { key, showName })
    steps.push(step.text)
    shapes = step.shapes
  }
  return formatPointer(steps)
}

type Steps = ReturnType<typeof stepsBelow>

// A body can have the same mismatch in every item of a list.
const known = new WeakMap<Shape, Steps>()

const knownSteps = (shape: Shape): Steps => {
  const before = known.get(shape)
  if (before) return before
  const steps = stepsBelow(shape)
  known.set(shape, steps)
  return steps
}

const into = (shapes: readonly Shape[], { key, showName }: { key: string; showName: ShowName }): Step => {
  const inner = shapes.flatMap(knownSteps)
  const named = inner.filter(({ step }) => step === key)
  if (named.length > 0) return { text: key, shapes: named.map(({ shape }) => shape) }
  const any = inner.filter(({ step }) => step === '*')
  if (any.length > 0) return { text: '*', shapes: any.map(({ shape }) => shape) }
  return { text: showName(key), shapes: [] }
}
