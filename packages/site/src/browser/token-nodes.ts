import { type Language, tokensOf } from '../samples/tokens.ts'
import { make } from './make.ts'

/** Code as nodes, with the classes of the page's own samples. */
export const tokenNodes = (text: string, language: Language): readonly (Node | string)[] =>
  tokensOf(text, language).map(({ text: own, kind }) =>
    kind === undefined ? own : make('span', { class: `t-${kind}` }, own),
  )
