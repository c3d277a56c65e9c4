import type { ExampleFacts, SampleFacts, Stated } from '@sendspec/facts'
import type { Code } from 'mdast'
import { samplesOf } from '../curl/curl.ts'
import { jsonExample, looksLikeJson } from '../json-example.ts'
import { linesOf, type Printed, proseOfPrinted } from '../printed.ts'

const shells = new Set(['bash', 'sh', 'shell', 'curl', 'zsh', 'console', 'terminal'])

/** A code fence: a call, a body, or something else. */
export interface Fence {
  readonly samples: readonly SampleFacts[]
  readonly example?: ExampleFacts
}

/** The lines between the fences. */
export const printedOf = ({ value, position }: Code): Printed => ({
  text: value.split('\n'),
  line: (position?.start.line ?? 0) + 1,
  indent: (position?.start.column ?? 1) - 1,
})

/** What a code fence shows. */
export const fenceOf = (code: Code, pageLines: readonly string[]): Fence => {
  const title = titleOf(code, pageLines)
  const printed = printedOf(code)
  const language = code.lang?.toLowerCase()
  if (!language || shells.has(language)) {
    const samples = samplesOf(proseOfPrinted(printed))
    if (samples.length > 0) return { samples }
  }
  const isBody = language ? /^json[5c]?$/.test(language) : looksLikeJson(code.value)
  if (isBody) {
    const { lines, ...facts } = jsonExample(printed)
    return { samples: [], example: { ...(title && { title }), ...(language && { language }), lines, ...facts } }
  }
  if (!language || shells.has(language)) return { samples: [] }
  return { samples: [{ language, lines: linesOf(printed), query: [], headers: [] }] }
}

/** What the fence is titled: the words behind its language, without what is meant for the site. */
const titleOf = ({ meta, position }: Code, pageLines: readonly string[]): Stated<string> | undefined => {
  const text = /^(?:(?!\w+=\{|\{|\w+="|\b(?:lines|wrap|expandable|icon|highlight|focus)\b).)*/
    .exec(meta ?? '')?.[0]
    .trim()
  const quoted = /\btitle="(?<title>[^"]+)"/.exec(meta ?? '')?.groups?.title
  const value = quoted ?? text?.replace(/^["']|["']$/g, '')
  if (!value || !position) return undefined
  const { line, column } = position.start
  const found = pageLines[line - 1]?.indexOf(value, column) ?? -1
  return { value, line, column: found === -1 ? column : found + 1 }
}
