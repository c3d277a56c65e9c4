const ellipsis = /^\s*(?:\/\/|#|\/\*)?\s*(?:\.{2,}|\u2026)|(?:\.{3,}|\u2026)\s*(?:\*\/)?[\]}]?\s*,?\s*$/

/** Whether a printed body leaves out a part of itself: a line that is, or ends in, an ellipsis outside of a string. */
export const isCutShort = (text: readonly string[] = []): boolean =>
  text.some((line) => ellipsis.test(line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')))
