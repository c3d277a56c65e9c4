/** Replaces the text between the two marks of a part in a document. */
export const fillPart = (document: string, name: string, text: string): string => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest] = document.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`there is no part "${name}"`)
  return `${before}${start}\n\n${text}\n\n${end}${after}`
}
