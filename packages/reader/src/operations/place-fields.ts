import type { ExampleFacts, FieldFacts, SampleFacts } from '@sendspec/facts'
import { parametersOf } from '@sendspec/facts'
import { gapAt } from '../blocks/gap-at.ts'
import type { Reading } from './reading.ts'

/** Puts fields whose place no heading gives where the calls of the page have them, and adds the parameters of the path. */
export const placeFields = ({ request, parameters, body, unplaced, gaps, requestExamples, samples }: Reading): void => {
  const sent = [...requestExamples, ...samples.flatMap((each) => each.body ?? [])]
  const placed =
    placeIn({ fields: unplaced.map(({ field }) => field), sent, samples }) ?? usualPlace(request.method?.value)
  for (const { field, of } of unplaced) {
    if (placed === 'body') body.push(field)
    else parameters.push({ ...field, ...(placed && { in: placed }) })
    // A heading that calls them parameters leaves open which, and says enough.
    if (!placed && !field.heading) gaps.push(gapAt('unplaced-field', of))
  }
  if (!request.path) return
  const { line, column } = request.path
  for (const name of parametersOf(request.path.value)) {
    if (parameters.some((each) => each.name?.value === name)) continue
    parameters.push({ line, column, name: { value: name, line, column }, in: 'path', fields: [] })
  }
}

/** Calls of these methods have their fields in a body. */
const usualPlace = (method: string | undefined): 'body' | undefined =>
  method !== undefined && /^(?:POST|PUT|PATCH)$/.test(method) ? 'body' : undefined

interface Calls {
  readonly fields: readonly FieldFacts[]
  readonly sent: readonly ExampleFacts[]
  readonly samples: readonly SampleFacts[]
}

const placeIn = ({ fields, sent, samples }: Calls): 'body' | 'query' | undefined => {
  const names = fields.flatMap(({ name }) => (name ? [name.value.split(/[.[]/)[0] ?? ''] : []))
  const inBodies = sent.some(
    ({ value }) => typeof value === 'object' && value !== null && names.some((name) => Object.hasOwn(value, name)),
  )
  if (inBodies) return 'body'
  return samples.some(({ query }) => query.some((pair) => names.includes(pair.name))) ? 'query' : undefined
}
