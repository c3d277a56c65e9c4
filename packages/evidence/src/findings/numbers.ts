import {
  type Finding,
  type Part,
  parsePointer,
  partOfPayload,
  partsOf,
  readVendor,
  type Shape,
  stepsBelow,
  unique,
  type Vendor,
  valuesAt,
} from '@sendspec/contract'
import { isEvidence } from '../check.ts'
import { proofsIn } from '../consistency/numbers.ts'

const names = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const pattern = new RegExp(`\\d+(?:\\.\\d+)*|\\b(?:${names.join('|')})\\b`, 'gi')

/** The numbers in a text, those in words too. */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(pattern) ?? []).map((each) => each.toLowerCase())

const inDigits = (number: string): string => (names.includes(number) ? String(names.indexOf(number) + 2) : number)

type Proof = string | number

/** The numbers in what a finding says that its quotes, places and payloads neither have nor amount to. */
export const unprovenNumbersIn = (vendor: Vendor): ((finding: Finding) => readonly string[]) => {
  const parts = [...partsOf(vendor), ...partsOf(readVendor(vendor, 'documented'))]
  return (finding) => {
    const { title, documented = '', observed = '', why = '' } = finding
    const said = unique([title, documented, observed, why].flatMap(numbersIn))
    if (said.length === 0) return []
    const found = new Set(proofsOf(finding, vendor, parts).flatMap((each) => numbersIn(String(each)).map(inDigits)))
    return said.filter((number) => !found.has(inDigits(number)))
  }
}

const proofsOf = (
  { page, elsewhere = [], contract }: Finding,
  { payloads }: Vendor,
  parts: readonly Part[],
): readonly Proof[] => [
  ...[...page, ...elsewhere].map(({ quote }) => quote),
  ...[page, elsewhere, contract, unique(contract.map(({ operation }) => operation))].map(({ length }) => length),
  ...contract.flatMap(({ operation, part, pointer = '' }): readonly Proof[] => {
    const isHere = (id: string, name: string): boolean => id === operation && (part === undefined || name === part)
    return [
      ...(part === undefined ? [] : [part]),
      ...parts
        .filter((each) => isHere(each.operation.id, each.name))
        .flatMap(({ shape }) => statedAt(shape, parsePointer(pointer))),
      ...payloads
        .filter((each) => isEvidence(each) && isHere(each.operation, partOfPayload(each)))
        .flatMap(({ body }) => shownBy(valuesAt(body, pointer))),
    ]
  }),
]

const statedAt = (shape: Shape, [step, ...rest]: readonly string[]): readonly Proof[] =>
  step === undefined
    ? proofsIn(shape)
    : stepsBelow(shape)
        .filter((child) => child.step === step || child.role === 'entry')
        .flatMap(({ shape: inner, property }) => [
          ...(rest.length === 0 && property?.default !== undefined ? [String(property.default)] : []),
          ...statedAt(inner, rest),
        ])

/** Values and how many there are, of an object or list those directly inside it. */
const shownBy = (values: readonly unknown[]): readonly Proof[] => [
  values.length,
  new Set(values.map((each) => JSON.stringify(each))).size,
  ...values.flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [String(value)]
    const inner = Object.values(value)
    return [inner.length, ...inner.map((each) => (Array.isArray(each) ? each.length : String(each)))]
  }),
]
