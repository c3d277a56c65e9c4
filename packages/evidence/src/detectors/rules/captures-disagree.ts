import { isInside, unique } from '@sendspec/contract'
import type { FieldFacts, Mark, OperationFacts, PageFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import { pairOperations } from '../../page/pair-operations.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { fieldsOf, headOf, listNames, markOf } from '../fields.ts'

export const capturesDisagree: PageDetector = {
  id: 'captures-disagree',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'capture-disagreement',
  severity: 'high',
  about: 'Two captures of one page disagree about an operation.',
  find: (page, siblings) =>
    siblings
      .filter((sibling) => addressOf(page) !== undefined && addressOf(page) === addressOf(sibling))
      .flatMap((sibling) =>
        [...pairOperations(page, sibling)].flatMap(([operation, other]) => [
          ...lacking(operation, other, sibling),
          ...fieldsLacking(page, operation, sibling, other),
          ...fieldsDiffering(page, operation, sibling, other),
        ]),
      ),
}

const addressOf = ({ page: { url } }: PageFacts): string | undefined => url?.replace(/\.mdx?$|[#?].*$|\/$/g, '')

/** The parts of the call that only the other capture states. */
const lacking = (one: OperationFacts, other: OperationFacts, { page }: PageFacts): readonly PageSighting[] => {
  const missing = (['method', 'path'] as const).filter((key) => !one[key] && other[key])
  if (missing.length === 0) return []
  const evidence = `this capture names no ${missing.join(' and no ')}; ${page.id} has ${missing.map((key) => `\`${other[key]?.value}\` on line ${other[key]?.line}`).join(' and ')}`
  return [{ ...headOf(one), operation: operationTitle(one), evidence }]
}

/** Fields that only the other capture has inside a field that both have. */
const fieldsLacking = (
  page: PageFacts,
  operation: OperationFacts,
  sibling: PageFacts,
  other: OperationFacts,
): readonly PageSighting[] => {
  const own = fieldsOf(page).filter((each) => each.operation === operation && each.part === 'response')
  const theirs = fieldsOf(sibling).filter((each) => each.operation === other && each.part === 'response')
  return own
    .filter(({ field }) => field.fields.length === 0)
    .flatMap(({ pointer, name, field }) => {
      const inside = theirs.filter((each) => isInside(each.pointer, pointer))
      if (inside.length === 0 || own.some((each) => isInside(each.pointer, pointer))) return []
      const evidence = `${sibling.page.id} has ${inside.length} fields inside \`${name}\`, from line ${inside[0]?.field.line} on, which this capture lacks`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    })
}

/** Differences in what is said of one field. */
const fieldsDiffering = (
  page: PageFacts,
  operation: OperationFacts,
  sibling: PageFacts,
  other: OperationFacts,
): readonly PageSighting[] => {
  const theirs = fieldsOf(sibling).filter((each) => each.operation === other)
  const pairs = fieldsOf(page)
    .filter((each) => each.operation === operation)
    .flatMap((own) => {
      const match = theirs.find(({ part, pointer }) => part === own.part && pointer === own.pointer)
      return match ? [{ own, match }] : []
    })
  const placeless = pairs.filter(({ own, match }) => !own.field.in && match.field.in)
  const [first] = placeless
  const places = first
    ? [
        {
          ...markOf(first.own.field.name ?? first.own.field),
          quote: first.own.name,
          operation: operationTitle(operation),
          evidence: `this capture does not say where ${listNames(placeless.map(({ own }) => own.name))} belong; ${sibling.page.id} says ${first.match.field.in}`,
        },
      ]
    : []
  const types = pairs.flatMap(({ own, match }) => {
    const [here, there] = [own.field.type, match.field.type]
    if (!here || !there || here.inferred || there.inferred || here.is.kind === there.is.kind) return []
    const evidence = `\`${own.name}\` is \`${here.text}\` here and \`${there.text}\` on line ${there.line} of ${sibling.page.id}`
    return [{ ...markOf(here), quote: here.text, operation: operationTitle(operation), evidence }]
  })
  const details = pairs.flatMap(({ own, match }) => {
    const theirDetails = new Map(detailsOf(match.field).map((detail) => [detail.about, detail]))
    return detailsOf(own.field).flatMap(({ about, says, line, column }) => {
      const there = theirDetails.get(about)
      // What only one capture says, the other can have lost.
      if (!there || there.says === says) return []
      const evidence = `\`${own.name}\` ${says} here, and ${there.says} on line ${there.line} of ${sibling.page.id}`
      return [{ line, column, quote: own.name, operation: operationTitle(operation), evidence }]
    })
  })
  return [...places, ...types, ...details]
}

/** One thing that a capture says of a field, besides its place and type. */
interface FieldDetail extends Mark {
  readonly about: string
  readonly says: string
}

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const

const detailsOf = (field: FieldFacts): readonly FieldDetail[] => {
  const { name, required, nullable, default: fallback, format, enum: values = [] } = field
  const detail = (about: string, stated: Mark | undefined, says: string): readonly FieldDetail[] =>
    stated ? [{ about, says, line: stated.line, column: stated.column }] : []
  return [
    ...detail('required', required, required?.value ? 'is required' : 'is optional'),
    ...detail('nullable', nullable, nullable?.value ? 'can be null' : 'is never null'),
    ...limits.flatMap((limit) => detail(limit, field[limit], `has the ${limit} ${field[limit]?.value}`)),
    ...detail('default', fallback, `has the default ${JSON.stringify(fallback?.value)}`),
    ...detail('format', format?.inferred ? undefined : format, `has the format ${format?.value}`),
    ...detail(
      'values',
      values[0] && (name ?? field),
      `is one of ${unique(values.map(({ value }) => value))
        .sort()
        .join(', ')}`,
    ),
  ]
}
