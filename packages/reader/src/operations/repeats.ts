import type { Lines } from '@sendspec/facts'

interface Printed {
  readonly lines: Lines
  readonly repeats?: readonly Lines[] | undefined
}

/**
 * What the page prints again in the same words is one.
 * @param textOf The words of one whose facts don't have them all.
 */
export const withoutRepeats = <Facts extends Printed>(
  printed: readonly Facts[],
  textOf: (facts: Facts) => string | undefined = () => undefined,
): readonly Facts[] => {
  const groups = Map.groupBy(printed, (each) => {
    const { lines: _, repeats: __, ...rest } = each
    return `${withoutMarks(rest)}${textOf(each) ?? ''}`
  })
  return [...groups.values()].map((group) => {
    const [first, ...again] = group as [Facts, ...Facts[]]
    const repeats = [...(first.repeats ?? []), ...again.map(({ lines }) => lines)]
    return repeats.length > 0 ? { ...first, repeats } : first
  })
}

const withoutMarks = (value: unknown): string =>
  JSON.stringify(value, (key, each) => (key === 'line' || key === 'column' || key === 'lines' ? undefined : each))
