import type { FindingKind } from '@sendspec/contract'
import { matchesPointer } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { bodiesOf } from '../page/bodies.ts'
import { operationTitle } from '../page/operation-title.ts'
import { isCutShort } from './cut-short.ts'
import type { PageSighting, Sighting } from './detector.ts'
import { lineIn } from './example-line.ts'
import { fieldsOf, type PlacedField, writtenType } from './fields.ts'
import { payloadDetectors } from './registry.ts'
import { valuesOf } from './values.ts'

/** Whether the page states what an example leaves open, by kind of finding. */
const answers: { readonly [Kind in FindingKind]?: (placed: PlacedField) => boolean } = {
  'missing-type': ({ field }) => writtenType(field) !== undefined,
  'missing-nullability': ({ field }) => field.required !== undefined || field.nullable !== undefined,
}

/** Reports about the examples of a page, without those that the text of the page answers. */
export const sightingsInExamples = (page: PageFacts): readonly (PageSighting & { readonly detector: string })[] => {
  const fields = fieldsOf(page)
  return bodiesOf(page)
    .filter(({ example }) => example.value !== undefined)
    .flatMap(({ example, operation, part }) =>
      payloadDetectors.flatMap(({ id: detector, kind, find }) => {
        const answered = ({ pointer }: Sighting): boolean =>
          fields.some(
            (placed) =>
              placed.operation === operation && matchesPointer(placed.pointer, pointer) && answers[kind]?.(placed),
          )
        return find({ part, body: example.value, ...(isCutShort(example.text) && { isCut: true as const }) })
          .filter((sighting) => !answered(sighting))
          .map(({ pointer, evidence, ...more }) => {
            const value = valuesOf(example.value).find((each) => each.pointer === pointer)?.value
            const mark = { line: lineIn(example, pointer, value), column: 1 }
            return {
              detector,
              ...more,
              ...mark,
              operation: operationTitle(operation),
              evidence: `${pointer}: ${evidence}`,
            }
          })
      }),
    )
}
