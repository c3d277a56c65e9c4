import { isObject, parentPointer } from '@sendspec/contract'
import type { FieldPlace, SampleFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, type PlacedField } from '../fields.ts'
import { keyInWords } from '../values.ts'

export const sampleLacksRequired: PageDetector = {
  id: 'sample-lacks-required',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'incomplete-sample',
  severity: 'high',
  about: 'The sample call lacks a parameter that the page calls required.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { operation, field, name } = placed
      const isTop = parentPointer(placed.pointer) === ''
      if (field.required?.value !== true || placed.part === 'response' || !isTop) return []
      const lacking = operation.samples.find((sample) => sample.url && !sends(sample, placed))
      if (!lacking) return []
      const mark = lacking.url ?? { line: lacking.lines[0], column: 1 }
      return [
        {
          ...markOf(mark),
          ...(lacking.url && { quote: lacking.url.value }),
          operation: operationTitle(operation),
          evidence: `the sample call lacks \`${name}\`, which line ${field.required.line} calls required`,
        },
      ]
    }),
}

const same = (one: string, other: string): boolean =>
  keyInWords(one).replaceAll(' ', '') === keyInWords(other).replaceAll(' ', '')

const sentIn: { readonly [Place in FieldPlace]: (sample: SampleFacts, name: string) => boolean } = {
  // A path without the parameter is a different path, which another detector reports.
  path: () => true,
  query: ({ query }, name) => query.some((pair) => same(pair.name.replace(/\[\]$/, ''), name)),
  header: ({ headers }, name) => headers.some((pair) => pair.name.toLowerCase() === name.toLowerCase()),
  body: ({ body }, name) =>
    body !== undefined && (!isObject(body.value) || Object.keys(body.value).some((key) => same(key, name))),
}

const sends = (sample: SampleFacts, { part, field, name, operation }: PlacedField): boolean => {
  const place = part === 'request' ? 'body' : field.in
  if (!place || operation.path?.value.includes(`{${name}}`)) return true
  return sentIn[place](sample, name)
}
