import type { StateFile } from '../runtime/stateful/state-file.d.ts'

const lines = (values: readonly string[], indent: string): string =>
  values.map((value) => `\n${indent}${value}`).join(',')

/** The file as text, one item or operation per line. */
export const stateText = ({ collections, operations }: StateFile): string => {
  const all = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value))
  const kept = Object.entries(collections).map(
    ([name, items]) => `${JSON.stringify(name)}: [${lines(all(items), '      ')}\n    ]`,
  )
  const end = kept.length > 0 ? '\n  ' : ''
  return `{\n  "collections": {${lines(kept, '    ')}${end}},\n  "operations": [${lines(all(operations), '    ')}\n  ]\n}\n`
}
