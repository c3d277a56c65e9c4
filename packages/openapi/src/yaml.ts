import { Document, isCollection, isScalar, visit } from 'yaml'

/** Notes that stand on one line where they are short enough. */
const notes = new Set<unknown>(['x-provenance', 'x-findings', 'provenance'])

const lineWidth = 120
/** What is longer may not fit on a line, wherever in the document it stands. */
const long = 90

/** YAML that a person can read: no anchors, long sentences folded, notes on one line. */
export const toYaml = (value: unknown): string => {
  // What YAML 1.1 parsers would take for a date or a boolean is quoted.
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && notes.has(key.value) && isCollection(value))
        value.flow = JSON.stringify(value).length <= long
    },
    Scalar(key, scalar) {
      const { value } = scalar
      if (key !== 'value' || typeof value !== 'string') return
      if (value.includes('\n')) scalar.type = 'BLOCK_LITERAL'
      else if (value.length > long && value.includes(' ')) scalar.type = 'BLOCK_FOLDED'
    },
  })
  return document.toString({ lineWidth, singleQuote: true })
}
