import type { StatedLimit } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { fieldsOf, markOf, type PlacedField, shownFor } from '../fields.ts'

export const outOfRange: PageDetector = {
  id: 'out-of-range',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'inconsistent-example',
  severity: 'medium',
  about: 'A default or an example is outside the limits that the page states.',
  find: (page) => fieldsOf(page).flatMap(sightings),
}

const sightings = (placed: PlacedField): readonly PageSighting[] => {
  const { field, name, operation } = placed
  const values = [
    ...(field.default ? [{ value: field.default.value, what: 'the default' }] : []),
    ...(field.example ? [{ value: field.example.value, what: 'the example value' }] : []),
    ...shownFor(placed).map(({ value, line }) => ({ value, what: `the value on line ${line}` })),
    ...sampled(placed),
  ]
  const beyond = (limit: StatedLimit | undefined, sign: 1 | -1, word: string): readonly PageSighting[] => {
    const wrong = limit && values.find(({ value }) => typeof value === 'number' && sign * (value - limit.value) > 0)
    if (!limit || !wrong) return []
    const evidence = `the ${word} of \`${name}\` is ${limit.value}, and ${wrong.what} is ${wrong.value}`
    return [{ ...markOf(limit), quote: String(limit.value), operation: operationTitle(operation), evidence }]
  }
  return [...beyond(field.maximum, 1, 'maximum'), ...beyond(field.minimum, -1, 'minimum')]
}

const sampled = ({ part, operation, name }: PlacedField): readonly { value: unknown; what: string }[] =>
  part === 'parameter'
    ? operation.samples.flatMap(({ query }) =>
        query
          .filter((pair) => pair.name === name && /^-?\d+$/.test(pair.value))
          .map(({ value, line }) => ({ value: Number(value), what: `the value in the sample call on line ${line}` })),
      )
    : []
