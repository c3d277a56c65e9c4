import { Document, isCollection, isScalar, visit } from 'yaml'

/** Extensions that fit on one line if they are short enough. */
export const notes = new Set<unknown>(['x-provenance', 'x-findings', 'provenance'])

export const lineWidth = 120
/** The longest text that fits on one line at any depth of the document. */
export const long = 90

/** YAML for people, by a library: no anchors, long sentences folded, short extensions on one line. */
export const libraryYaml = (value: unknown): string => {
  // Quotes text that a YAML 1.1 parser would read as a date or a boolean.
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
