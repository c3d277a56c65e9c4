import type { ExampleFacts, FieldFacts, SampleFacts } from '@sendspec/facts'
import { parametersOf } from '@sendspec/facts'
import { gapAt } from '../blocks/gap-at.ts'
import type { Prose } from '../sentences/prose.ts'
import type { OpenOperation, Request } from './open-operation.ts'

/** Puts fields whose place no heading gives where the calls of the page have them, and adds the parameters of the path. */
export const placeFields = ({
  request,
  parameters,
  body,
  unplaced,
  gaps,
  requestExamples,
  samples,
}: OpenOperation): void => {
  const sent = [...requestExamples, ...samples.flatMap((each) => each.body ?? [])]
  const placed =
    placeIn({ fields: unplaced.map(({ field }) => field), sent, samples }) ?? usualPlace(request.method?.value)
  for (const { field, of } of unplaced) {
    // A heading that calls them parameters leaves open which, and says enough.
    const isUnplaced = !placed && !field.heading
    if (isUnplaced) gaps.push(gapAt('unplaced-field', of))
    if (placed === 'body') body.push(field)
    // What is above the call and has no such heading is of something else.
    else if (!isUnplaced || !isAbove(of, request)) parameters.push({ ...field, ...(placed && { in: placed }) })
  }
  if (!request.path) return
  const { line, column } = request.path
  for (const name of parametersOf(request.path.value)) {
    if (parameters.some((each) => each.name?.value === name)) continue
    parameters.push({ line, column, name: { value: name, line, column }, in: 'path', fields: [] })
  }
}

const isAbove = (of: Prose, { path }: Request): boolean => path !== undefined && of.markAt(0).line < path.line

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
