import {
  type ContractPlace,
  definitionOf,
  type Explanation,
  type FormatName,
  formats,
  isInside,
  type Operation,
  type Part,
  type Property,
  propertiesIn,
  type Shape,
  stepsBelow,
  type Vendor,
} from '@sendspec/contract'
import { namesOfFormat } from '../compare/formats.ts'
import type { Place } from '../place.ts'
import { findingText } from '../readings/finding-words.ts'

/** A text for callers, with the texts and numbers that can prove the numbers in it. */
export interface Described {
  readonly place: Place
  readonly text: string
  readonly proofs: readonly (string | number)[]
}

const numbersIn = (text: string): readonly string[] => text.match(/(?<![\w.])\d+(?:\.\d+)*(?:XX)?(?!\w)/g) ?? []

/** The numbers of a text that nothing proves. */
export const unproven = ({ text, proofs }: Described): readonly string[] => {
  const known = new Set(
    proofs.flatMap((proof) =>
      typeof proof === 'number' ? [`${proof}`] : (proof.match(/\d+(?:\.\d+)*(?:XX)?/g) ?? []),
    ),
  )
  return numbersIn(text).filter((number) => !known.has(number))
}

/** Everything that a schema says in numbers: limits, values, formats. */
export const proofsIn = (shape: Shape): readonly (string | number)[] => {
  const definition = definitionOf(shape)
  switch (definition.kind) {
    case 'string':
      return [
        ...(definition.format ? namesOfFormat(definition.format).map((name) => name.replace(/\D+/, '$& ')) : []),
        (definition.format && formats[definition.format as FormatName]?.what) ?? '',
        definition.minLength ?? '',
        definition.maxLength ?? '',
      ]
    case 'number':
      return [definition.minimum ?? '', definition.maximum ?? '']
    case 'literal':
      return [String(definition.value)]
    case 'enum':
      return [...definition.values, definition.values.length]
    case 'nullable':
      return proofsIn(definition.inner)
    case 'array':
      return [definition.minItems ?? '', definition.maxItems ?? '', ...proofsIn(definition.items)]
    case 'union':
      return definition.options.flatMap(proofsIn)
    default:
      return [...stepsBelow(definition).flatMap(({ step }) => step ?? []), stepsBelow(definition).length]
  }
}

const ofProperty = ({ key, shape, provenance, default: fallback }: Property): readonly (string | number)[] => [
  key,
  ...proofsIn(shape),
  ...(typeof fallback === 'number' || typeof fallback === 'string' ? [fallback] : []),
  ...(provenance.kind === 'elsewhere' ? [provenance.url] : []),
]

const ofPagination = ({ notes: { pagination } }: Operation): readonly number[] => {
  if (!pagination) return []
  return [pagination.kind === 'offset' ? pagination.defaultLimit : pagination.first]
}

/** Every text of a contract that callers read. */
export const describedIn = (
  vendor: Vendor,
  parts: readonly Part[],
  findings: readonly Explanation[],
): readonly Described[] => {
  const { id, auth, rateLimit, operations } = vendor
  const about = new Map<string, Set<Explanation>>()
  for (const finding of findings) {
    for (const { operation } of finding.contract) about.set(operation, (about.get(operation) ?? new Set()).add(finding))
  }
  const wordsAt = (operation: Operation, isMeant: (place: ContractPlace) => boolean): readonly string[] =>
    [...(about.get(operation.id) ?? [])]
      .filter(({ contract }) => contract.some((place) => place.operation === operation.id && isMeant(place)))
      .map(findingText)
  const oauth2 = auth.scheme === 'bearer' ? auth.oauth2 : undefined
  return [
    {
      place: { vendor: id, kind: 'auth' },
      text: auth.description,
      proofs: oauth2 ? ['2.0', oauth2.expiresIn, oauth2.expiresIn / 60, oauth2.expiresIn / 3600] : [],
    },
    ...operations.flatMap((operation): readonly Described[] => {
      const own = wordsAt(operation, () => true)
      return [
        {
          place: { vendor: id, kind: 'contract', operation: operation.id },
          text: `${operation.summary}\n${operation.description}\n${operation.notes.requestBody?.description ?? ''}`,
          proofs: [...own, ...ofPagination(operation)],
        },
        ...Object.entries(operation.notes.responses).map(
          ([part, { description }]): Described => ({
            place: { vendor: id, kind: 'contract', operation: operation.id, part },
            text: description,
            proofs: [
              Number(part),
              ...(part === '429' ? [rateLimit.requests] : []),
              ...wordsAt(operation, (place) => place.part === part && !place.pointer && part !== '429'),
            ],
          }),
        ),
      ]
    }),
    ...parts.flatMap(({ operation, name, kind, shape }) =>
      propertiesIn(shape).map(({ pointer, property }): Described => {
        const part = kind === 'response header' ? name.replace(/ header$/, '') : name
        const isHere = (place: ContractPlace): boolean =>
          place.part === part &&
          place.pointer !== undefined &&
          (place.pointer === pointer || isInside(place.pointer, pointer))
        return {
          place: { vendor: id, kind: 'contract', operation: operation.id, part: name, pointer },
          text: property.description,
          proofs: [...ofProperty(property), ...wordsAt(operation, isHere), ...ofPagination(operation)],
        }
      }),
    ),
  ]
}
