/** A sentence of a contract as the end of another one: only its first word begins otherwise, if it is no abbreviation. */
export const inSentence = (sentence: string): string =>
  sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
