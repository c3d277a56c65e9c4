import type { ExampleFacts, FieldFacts, OperationFacts, PageFacts, ResponseFacts, StatedType } from '@sendspec/facts'
import { membersOf, outlineOfStated, pageMember, type TypeContext, withFields } from './field-outline.ts'
import { outlineOfJson } from './json-outline.ts'
import {
  emptyOutline,
  type Member,
  type OperationOutline,
  type Outline,
  type ResponseOutline,
  type Sourced,
} from './outline.ts'

/** Reads an example that is not JSON. */
export type Repair = (example: ExampleFacts) => { readonly value: unknown } | undefined

const shownBy = (examples: readonly ExampleFacts[], repair: Repair): Outline | undefined => {
  const bodies = examples.flatMap(
    (example) => repair(example) ?? ('value' in example ? [{ value: example.value }] : []),
  )
  return bodies.length > 0 ? outlineOfJson(bodies.map(({ value }) => value)) : undefined
}

const outlineOfBody = (type: StatedType | undefined, fields: readonly FieldFacts[], context: TypeContext): Outline => {
  const stated = outlineOfStated(type, context)
  return withFields(stated, membersOf(fields, context), fields[0]?.line ?? context.line)
}

const responseOf = (response: ResponseFacts, context: TypeContext, repair: Repair): ResponseOutline => {
  const shown = shownBy(response.examples, repair)
  const outline = outlineOfBody(response.type, response.fields, context)
  return {
    ...(response.status && { status: response.status }),
    ...(response.failure && { failure: response.failure }),
    outline: shown ? withPresence(outline, shown) : outline,
    ...(shown && { shown }),
  }
}

/** Fields that are inferred from examples are required if every example has them. */
const withPresence = (outline: Outline, shown: Outline): Outline => ({
  ...outline,
  ...(outline.items && shown.items && { items: withPresence(outline.items, shown.items) }),
  members: outline.members.map((member) => {
    const same = shown.members.find(({ name }) => name?.value === member.name?.value)
    if (!same) return member
    const inferred = member.outline.kinds.some((each) => each.inferred) && !member.required && same.required
    const { line } = member
    return {
      ...member,
      ...(inferred && { required: { ...inferred, ...(line && { line }) } }),
      outline: withPresence(member.outline, same.outline),
    }
  }),
})

const isFlagged = ({ required, outline }: Member): boolean =>
  required?.value === true || outline.members.some(isFlagged) || (outline.items?.members ?? []).some(isFlagged)

/** On a page that marks what is required, everything else is optional. */
const withOptional = (outline: Outline): Outline => ({
  ...outline,
  ...(outline.items && { items: withOptional(outline.items) }),
  members: outline.members.map((member) => ({
    ...member,
    ...(member.name && !member.required && { required: { value: false, ...(member.line && { line: member.line }) } }),
    outline: withOptional(member.outline),
  })),
})

const flagged = (responses: readonly ResponseOutline[]): readonly ResponseOutline[] => {
  if (!responses.some(({ outline }) => outline.members.some(isFlagged))) return responses
  return responses.map((each) => ({ ...each, outline: withOptional(each.outline) }))
}

/** The parameters that a path names. */
const inPath = ({ path, parameters }: OperationFacts): readonly Member[] =>
  [...(path?.value ?? '').matchAll(/\{([^}]+)\}/g)].flatMap(([, name = '']): readonly Member[] => {
    const { line } = path as Sourced<string>
    if (parameters.some((each) => each.name?.value === name)) return []
    const at = line === undefined ? {} : { line }
    return [
      {
        name: { value: name, ...at },
        ...at,
        in: 'path',
        required: { value: true, ...at },
        outline: emptyOutline,
      },
    ]
  })

/** What a page states about one of its operations. */
export const outlineOfFacts = (page: PageFacts, operation: OperationFacts, repair: Repair): OperationOutline => {
  const context: TypeContext = { types: page.types, line: operation.lines[0], inferred: false }
  const { method, path, bodyType, statuses, permissions, responses } = operation
  const isBody = (field: FieldFacts): boolean => field.in === 'body'
  const fields = [...operation.body, ...operation.parameters.filter(isBody)]
  const bodyShown = shownBy(
    [...operation.requestExamples, ...operation.samples.flatMap(({ body }) => (body ? [body] : []))],
    repair,
  )
  const hasBody = fields.length > 0 || bodyType !== undefined
  return {
    ...(method && { method }),
    ...(path && { path }),
    parameters: [
      ...operation.parameters.filter((each) => each.in === 'path').map((each) => pageMember(each, context)),
      ...membersOf(
        operation.parameters.filter((each) => !isBody(each) && each.in !== 'path'),
        context,
      ),
      ...inPath(operation),
    ],
    ...(hasBody && { body: outlineOfBody(bodyType, fields, context) }),
    ...(bodyShown && { bodyShown }),
    responses: flagged(responses.map((each) => responseOf(each, context, repair))),
    statuses,
    permissions,
  }
}
