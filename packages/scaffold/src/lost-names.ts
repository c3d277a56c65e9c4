import type { PageFacts } from '@sendspec/facts'
import type { Decision, Draft, OperationDraft } from './draft.ts'
import { standIn } from './from-outline.ts'
import type { LedgerDraft } from './ledger-draft.ts'

const isStandIn = (key: string): boolean => /^unnamed_\d+$/.test(key)

const fieldsIn = (
  draft: Draft | undefined,
  pointer = '',
): readonly { key: string; pointer: string; line: number }[] => {
  if (!draft) return []
  switch (draft.kind) {
    case 'object':
      return draft.fields.flatMap(({ key, schema, provenance }) => [
        { key, pointer: `${pointer}/${key}`, line: provenance.kind === 'documented' ? provenance.line : 1 },
        ...fieldsIn(schema, `${pointer}/${key}`),
      ])
    case 'array':
      return fieldsIn(draft.items, `${pointer}/*`)
    case 'record':
      return fieldsIn(draft.values, `${pointer}/*`)
    case 'union':
      return draft.options.flatMap((option) => fieldsIn(option, pointer))
    case 'amended':
      return fieldsIn(draft.observed, pointer)
    case 'nullable':
    case 'optional':
    case 'default':
    case 'named':
      return fieldsIn(draft.inner, pointer)
    default:
      return []
  }
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
          what: `the page lost the name of a field: ${key} stands in`,
        })),
    ),
  )

/** A finding for every name that the page lost. */
export const noteLostNames = (
  operations: readonly OperationDraft[],
  { page }: PageFacts,
  ledger: LedgerDraft,
): void => {
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
            observed: `\`${standIn(line)}\` stands in for it.`,
            wins: 'undecided',
          },
          contract: { operation: operation.id, part, pointer },
          support: { by: 'review', basis: `Line ${line} of ${page.id}.` },
        })
      }
    }
  }
}
