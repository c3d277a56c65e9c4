import { type Change, type ChangeKind, changeOf } from './change.ts'
import { compareSchemas, type Direction } from './compare-schemas.ts'
import { compareOperationSecurity } from './compare-security.ts'
import type { ApiDocument, Media, Noted, OperationObject, Parameter, ResponseObject } from './document.ts'
import { reasonOf } from './reason.ts'

export interface Documents {
  readonly before: ApiDocument
  readonly after: ApiDocument
}

/** The changes of an operation that both versions have. */
export const compareOperations = (
  documents: Documents,
  before: OperationObject,
  after: OperationObject,
): readonly Change[] => {
  const operation = after.id
  const note = (kind: ChangeKind, what: string, more: Partial<Change> = {}): Change =>
    changeOf({ kind, operation, what, ...more })
  const own: Change[] = []
  if (before.id !== after.id) {
    own.push(note('operation-renamed', `\`${before.id}\` is now \`${after.id}\``, { todo: `call \`${after.id}\`` }))
  }
  if (before.method !== after.method || before.path !== after.path) {
    const address = `\`${after.method.toUpperCase()} ${after.path}\``
    own.push(note('operation-moved', `is at ${address}, not \`${before.method.toUpperCase()} ${before.path}\``))
  }
  if (!before.deprecated && after.deprecated) own.push(note('operation-deprecated', 'is deprecated'))
  if (before.summary !== after.summary || before.description !== after.description) {
    own.push(note('text-changed', 'is described in other words'))
  }
  const security = compareOperationSecurity(documents, before, after)
  if (security === 'broken') own.push(note('security-changed', 'asks for other credentials'))
  if (security === 'more') own.push(note('security-added', 'accepts other credentials too'))
  return [
    ...own,
    ...compareParameters(documents, before, after),
    ...compareBodies(documents, before, after),
    ...compareResponses(documents, before, after),
  ]
}

const keyOf = ({ in: place, name }: Parameter): string => `${place} /${name}`

const compareParameters = (
  documents: Documents,
  before: OperationObject,
  after: OperationObject,
): readonly Change[] => {
  const old = new Map((before.parameters ?? []).map((each) => [keyOf(each), each]))
  const now = new Map((after.parameters ?? []).map((each) => [keyOf(each), each]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place) => {
    const [a, b] = [old.get(place), now.get(place)]
    const note = noteOf(documents, after.id, place, a ?? {}, b ?? {})
    if (!a && b) {
      return b.required
        ? [note('parameter-required-added', 'is new, and required')]
        : [note('parameter-added', 'is new')]
    }
    if (a && !b) return [note('parameter-removed', 'is gone')]
    if (!a || !b) return []
    const context = { ...documents, direction: 'request' as const, operation: after.id, part: place }
    return [
      ...turned(note, a.required, b.required),
      ...(a.description === b.description ? [] : [note('text-changed', 'is described in other words')]),
      ...(a.schema && b.schema ? compareSchemas(context, a.schema, b.schema) : []),
    ]
  })
}

type Note = (kind: ChangeKind, what: string) => Change

const noteOf =
  (documents: Documents, operation: string, place: string, before: Noted, after: Noted): Note =>
  (kind, what) => {
    const reason = reasonOf(documents, before, after)
    return changeOf({
      kind,
      operation,
      place,
      what: `\`${place}\` ${what}`,
      ...(reason && { reason }),
    })
  }

const turned = (note: Note, before = false, after = false): readonly Change[] => {
  if (before === after) return []
  return [after ? note('request-required', 'is required') : note('request-optional', 'is optional')]
}

const compareBodies = (documents: Documents, before: OperationObject, after: OperationObject): readonly Change[] => {
  const [a, b] = [before.requestBody, after.requestBody]
  const note = noteOf(documents, after.id, 'body', a ?? {}, b ?? {})
  if (!a && b) {
    return b.required ? [note('body-required-added', 'is new, and required')] : [note('body-added', 'is new')]
  }
  if (a && !b) return [note('body-removed', 'is gone')]
  if (!a || !b) return []
  return [
    ...turned(note, a.required, b.required),
    ...compareContents(documents, { operation: after.id, part: 'body', direction: 'request' }, a.content, b.content),
  ]
}

const compareResponses = (documents: Documents, before: OperationObject, after: OperationObject): readonly Change[] => {
  const old = before.responses ?? {}
  const now = after.responses ?? {}
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((status) => {
    const [a, b] = [old[status], now[status]]
    const note = noteOf(documents, after.id, status, a ?? {}, b ?? {})
    if (!a && b) {
      return status.startsWith('2')
        ? [note('response-success-added', 'is a new success')]
        : [note('response-status-added', 'is documented')]
    }
    if (a && !b) return [note('response-removed', 'is gone')]
    if (!a || !b) return []
    return [
      ...(a.description === b.description ? [] : [note('text-changed', 'is described in other words')]),
      ...compareHeaders(documents, after.id, status, a, b),
      ...compareContents(documents, { operation: after.id, part: status, direction: 'response' }, a.content, b.content),
    ]
  })
}

const compareHeaders = (
  documents: Documents,
  operation: string,
  status: string,
  a: ResponseObject,
  b: ResponseObject,
) => {
  const [old, now] = [a.headers ?? {}, b.headers ?? {}]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const [before, after] = [old[name], now[name]]
    const part = `${status} header ${name}`
    const note = noteOf(documents, operation, part, before ?? {}, after ?? {})
    if (!before) return [note('response-header-added', 'is new')]
    if (!after) return [note('response-header-removed', 'is gone')]
    if (!before.schema || !after.schema) return []
    return compareSchemas({ ...documents, direction: 'response', operation, part }, before.schema, after.schema)
  })
}

type Contents = Readonly<Record<string, Media>> | undefined

const compareContents = (
  documents: Documents,
  context: { readonly operation: string; readonly part: string; readonly direction: Direction },
  before: Contents = {},
  after: Contents = {},
): readonly Change[] => {
  const { operation, part, direction } = context
  const note = noteOf(documents, operation, part, {}, {})
  const [old, now] = [Object.keys(before), Object.keys(after)]
  if (old.length === 0 || now.length === 0) {
    if (old.length === now.length) return []
    return now.length > 0
      ? [note('response-body-added', 'has a body')]
      : [note('response-body-removed', 'has no body any more')]
  }
  const gone = old.filter((type) => !now.includes(type))
  if (gone.length > 0) return [note('response-media-type-changed', `is ${now.join(', ')}, not ${gone.join(', ')}`)]
  return old.flatMap((type) => {
    const [a, b] = [before[type], after[type]]
    const examples = JSON.stringify([a?.examples, a?.example]) === JSON.stringify([b?.examples, b?.example])
    return [
      ...(examples ? [] : [note('example-changed', 'has other examples')]),
      ...(a?.schema && b?.schema
        ? compareSchemas({ ...documents, operation, part, direction }, a.schema, b.schema)
        : []),
    ]
  })
}
