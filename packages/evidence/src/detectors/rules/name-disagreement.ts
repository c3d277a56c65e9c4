import { parentPointer } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { objectsAt } from '../example-values.ts'
import { fieldsOf, markOf, type PlacedField } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const nameDisagreement: PageDetector = {
  id: 'name-disagreement',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'name-disagreement',
  severity: 'high',
  about: 'A parameter or field has one name where it is documented and another where it is used.',
  find: (page) => fieldsOf(page).flatMap((placed) => [...inSamples(placed), ...inExamples(placed)]),
}

/** Groups of names with the same meaning, as words. */
const synonyms: readonly (readonly string[])[] = [
  ['per page', 'page size', 'limit', 'page limit'],
  ['page', 'page number', 'current page'],
  ['skip', 'offset'],
]

const same = (one: string, other: string): boolean => {
  const [a, b] = [keyInWords(one), keyInWords(other)]
  return (
    a === b ||
    a.replaceAll(' ', '') === b.replaceAll(' ', '') ||
    synonyms.some((set) => set.includes(a) && set.includes(b))
  )
}

const inSamples = ({ operation, field, name, part }: PlacedField): readonly PageSighting[] => {
  if (part !== 'parameter' || field.in === 'header') return []
  const documented = new Set(operation.parameters.flatMap((each) => (each.name ? [each.name.value] : [])))
  const used = [
    ...operation.samples.flatMap(({ query }) => query),
    ...[...(operation.path?.value ?? '').matchAll(/\{(\w+)\}/g)].map(([, each = '']) => ({
      name: each,
      ...markOf(operation.path ?? operation.samples[0]?.url ?? field),
    })),
  ]
  const other = used.find((pair) => !documented.has(pair.name) && same(pair.name, name))
  if (!other) return []
  const evidence = `the parameter is documented as \`${name}\`, and line ${other.line} calls it \`${other.name}\``
  return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
}

const inExamples = (placed: PlacedField): readonly PageSighting[] => {
  const { name, part, pointer, field, operation } = placed
  if (part === 'parameter') return []
  const objects = objectsAt(placed, parentPointer(pointer))
  const other = objects.flatMap(({ value, line }) => {
    const key = name in value ? undefined : Object.keys(value).find((each) => keyInWords(each) === keyInWords(name))
    return key ? [{ key, line }] : []
  })[0]
  if (!other) return []
  const evidence = `the field is documented as \`${name}\`, and the object on line ${other.line} of the example calls it \`${other.key}\``
  return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
}
