const words = `
  await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof undefined var void while with yield
`

/** Words of the language that a component may be called, and a constant can't. */
export const reservedWords: readonly string[] = words.trim().split(/\s+/)
