import type { StateFile } from '../runtime/stateful/state-file.d.ts'

const list = (values: readonly unknown[]): string => values.map((value) => `      ${JSON.stringify(value)}`).join(',\n')

/** The file as text, with one item or operation on a line. */
export const stateText = ({ collections, operations }: StateFile): string => {
  const kept = Object.entries(collections).map(
    ([name, items]) => `    ${JSON.stringify(name)}: [\n${list(items)}\n    ]`,
  )
  return `{\n  "collections": {\n${kept.join(',\n')}\n  },\n  "operations": [\n${list(operations)}\n  ]\n}\n`
}
