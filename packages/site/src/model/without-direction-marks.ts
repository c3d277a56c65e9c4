/** Marks that turn what follows them around, or that end others. They have no glyph. */
const marks = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * A text without the invisible marks that could show it, or the words after it, in another order than it is copied in.
 * @see https://trojansource.codes/
 */
export const withoutDirectionMarks = (text: string): string => text.replace(marks, '')
