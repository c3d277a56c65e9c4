import { joinPointer } from '@sendspec/contract'
import { draftsIn } from './children.ts'
import type { Decision, Draft, OperationDraft } from './draft.ts'
import { standIn } from './from-outline.ts'
import type { LedgerDraft } from './ledger-draft.ts'

const isStandIn = (key: string): boolean => /^unnamed_\d+$/.test(key)

interface PlacedField {
  readonly key: string
  readonly pointer: string
  readonly line: number
}

const fieldsIn = (draft: Draft | undefined, pointer = ''): readonly PlacedField[] => {
  if (!draft) return []
  const fields = draft.kind === 'object' ? draft.fields : []
  return draftsIn(draft).flatMap(({ draft: inner, step }, index) => {
    const place = step === undefined ? pointer : joinPointer(pointer, step)
    const field = fields[index]
    if (!field) return fieldsIn(inner, place)
    const line = field.provenance.kind === 'documented' ? field.provenance.line : 1
    return [{ key: field.key, pointer: place, line }, ...fieldsIn(inner, place)]
  })
}

const partsOf = ({ parameters, body, responses }: OperationDraft) => [
  ...(['path', 'query', 'header'] as const).map((part) => ({
    part: part as string,
    fields: fieldsIn({ kind: 'object', fields: parameters[part] }),
  })),
  { part: 'body', fields: fieldsIn(body) },
  ...responses.map((response) => ({ part: `${response.status}`, fields: fieldsIn(response.body) })),
]

/** A decision for every name that the page lost. */
export const lostNames = (operations: readonly OperationDraft[]): readonly Decision[] =>
  operations.flatMap((operation) =>
    partsOf(operation).flatMap(({ part, fields }) =>
      fields
        .filter(({ key }) => isStandIn(key))
        .map(({ key, line }) => ({
          place: `${operation.id} ${part} (line ${line})`,
          what: `the page lost the name of a field; the contract has ${key}`,
        })),
    ),
  )

/** A finding for every name that the page lost. */
export const noteLostNames = (operations: readonly OperationDraft[], ledger: LedgerDraft): void => {
  for (const operation of operations) {
    for (const { part, fields } of partsOf(operation)) {
      for (const { pointer, line, key } of fields.filter((each) => isStandIn(each.key))) {
        ledger.add({
          about: key,
          draft: {
            kind: 'missing-name',
            severity: 'high',
            title: `The name of the field on line ${line} is not stated.`,
            documented: 'A field without a name.',
            observed: `The contract calls it \`${standIn(line)}\`.`,
            wins: 'undecided',
          },
          contract: { operation: operation.id, part, pointer },
          review: 'What the page says of the field.',
        })
      }
    }
  }
}
