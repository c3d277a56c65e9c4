import { make } from '../make.ts'

/** Longer texts are not highlighted, because each token is an element. */
const longest = 200_000

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g

/** Highlighted JSON, with the classes of the page's samples. */
export const jsonNodes = (value: unknown): readonly (Node | string)[] => {
  const text = JSON.stringify(value, null, 2) ?? ''
  if (text.length > longest) return [text]
  const nodes: (Node | string)[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const [whole, string, colon] = match
    const kind = string ? (colon ? 'attr' : 'string') : /^[-\d]/.test(whole) ? 'number' : 'literal'
    nodes.push(text.slice(end, match.index), make('span', { class: `hljs-${kind}` }, string ?? whole), colon ?? '')
    end = match.index + whole.length
  }
  return [...nodes, text.slice(end)]
}
