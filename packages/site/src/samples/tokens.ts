/** The languages of the site's code. */
export type Language = 'bash' | 'json' | 'python' | 'text' | 'typescript'

type Kind = 'comment' | 'key' | 'string' | 'number' | 'word'

/** A part of a text, with its kind where it has a color. */
export interface Token {
  readonly text: string
  readonly kind?: Kind
}

const double = /"(?:[^"\\\n]|\\.)*"/
const single = /'(?:[^'\\\n]|\\.)*'/
const number = /(?<![\w$])-?\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w$])/

const words = (list: string): RegExp => new RegExp(`(?<![\\w$.-])(?:${list.replaceAll(' ', '|')})(?![\\w$])`)

/** The tokens of a language that have a color, the first that fits. */
const kinds: Readonly<Record<Language, readonly (readonly [Kind, RegExp])[]>> = {
  json: [
    ['key', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
    ['string', double],
    ['number', number],
    ['word', words('true false null')],
  ],
  typescript: [
    ['comment', /\/\/.*/],
    ['string', /`(?:[^`\\]|\\.)*`/],
    ['string', double],
    ['string', single],
    [
      'word',
      words(
        'async await catch const else export false for from if import in let new null of return switch throw true try type typeof undefined',
      ),
    ],
    ['key', /(?<![\w$.])[\w$]+(?=\()/],
    ['key', /(?<=\.)[\w$]+(?=\()/],
    ['number', number],
  ],
  python: [
    ['comment', /#.*/],
    ['string', /f?"(?:[^"\\\n]|\\.)*"/],
    ['word', words('False None True and as def else for from if import in is not or raise return with')],
    ['key', /(?<=\.)\w+(?=\()/],
    ['key', /\b\w+(?==[^=])/],
    ['number', number],
  ],
  bash: [
    ['comment', /(?<=^|\s)#.*/],
    ['string', /'[^']*'/],
    ['string', /"(?:[^"\\]|\\.)*"/],
    ['word', /(?<=^|\n)[\w./-]+/],
    ['key', /(?<=\s)--?[A-Za-z][\w-]*/],
  ],
  text: [],
}

const patterns = new Map(
  Object.entries(kinds).map(([language, list]) => [
    language,
    list.length > 0 ? new RegExp(list.map(([, { source }]) => `(${source})`).join('|'), 'g') : undefined,
  ]),
)

/** The tokens of a text, in order. Together they are the text. */
export const tokensOf = (text: string, language: Language): readonly Token[] => {
  const pattern = patterns.get(language)
  if (!pattern) return [{ text }]
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const kind = kinds[language][match.slice(1).findIndex((group) => group !== undefined)]?.[0]
    if (match.index > end) tokens.push({ text: text.slice(end, match.index) })
    tokens.push({ text: match[0], ...(kind && { kind }) })
    end = match.index + match[0].length
  }
  if (end < text.length) tokens.push({ text: text.slice(end) })
  return tokens
}
