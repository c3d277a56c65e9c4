import type { ExampleFacts, SampleFacts, Stated, StatedPair } from '@sendspec/facts'
import { extentOf, slice, stated } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { httpieSample } from './httpie.ts'
import { sentBody } from './sent-body.ts'
import { queryOf, urlParts } from './url.ts'
import { commandsOf, type Word } from './words.ts'

/** What an option of curl adds to the call. */
interface Addition {
  readonly method?: Stated<string>
  readonly url?: Word
  readonly header?: StatedPair
  readonly data?: Word
  /** Set where the data belongs into the query. */
  readonly inQuery?: true
}

type Option = (value: Word) => readonly Addition[]

const headerOf = (name: string, value: string, word: Word): Addition => ({ header: { name, value, ...word.markAt(0) } })
const data: Option = (word) => [{ data: word }]
const ignored: Option = () => []

/** Options that take a value. */
const options: Readonly<Record<string, Option>> = {
  '-X': (word) => [{ method: stated(word.text.toUpperCase(), word) }],
  '-H'(word) {
    const colon = word.text.indexOf(':')
    return colon < 1 ? [] : [headerOf(word.text.slice(0, colon).trim(), word.text.slice(colon + 1).trim(), word)]
  },
  '-d': data,
  '--json': (word) => [headerOf('Content-Type', 'application/json', word), { data: word }],
  '-F': data,
  '-T': (word) => [{ method: stated('PUT', word) }],
  '-u': (word) => [headerOf('Authorization', `Basic ${word.text}`, word)],
  '--oauth2-bearer': (word) => [headerOf('Authorization', `Bearer ${word.text}`, word)],
  '--url': (word) => [{ url: word }],
  '-A': (word) => [headerOf('User-Agent', word.text, word)],
  '-b': ignored,
  '-c': ignored,
  '-e': ignored,
  '-m': ignored,
  '-o': ignored,
  '-w': ignored,
  '-x': ignored,
  '--cacert': ignored,
  '--cert': ignored,
  '--connect-timeout': ignored,
  '--key': ignored,
  '--max-time': ignored,
  '--proxy': ignored,
  '--retry': ignored,
}

const longNames: Readonly<Record<string, string>> = {
  '--request': '-X',
  '--header': '-H',
  '--data': '-d',
  '--data-raw': '-d',
  '--data-ascii': '-d',
  '--data-binary': '-d',
  '--data-urlencode': '-d',
  '--form': '-F',
  '--upload-file': '-T',
  // The names of wget.
  '--method': '-X',
  '--body-data': '-d',
  '--post-data': '-d',
  '--output-document': '-o',
  '--user': '-u',
  '--user-agent': '-A',
  '--cookie': '-b',
  '--output': '-o',
}

const asQuery: Option = () => [{ inQuery: true }]
const asHead: Option = (word) => [{ method: stated('HEAD', word) }]

/** Options that take no value and change what is called. */
const switches: Readonly<Record<string, Option>> = { '-G': asQuery, '--get': asQuery, '-I': asHead, '--head': asHead }

const tool = /^(?:.*\/)?(?:(?<curl>curl|wget)(?:\.exe)?|(?<httpie>https?))$/

/** The calls of curl, wget and HTTPie in a script, each as a sample. */
export const samplesOf = (script: Prose): readonly SampleFacts[] =>
  commandsOf(script).flatMap((words) => {
    const at = words.findIndex(({ text }) => tool.test(text))
    const before = words.slice(0, Math.max(at, 0))
    // Only a prompt and settings of variables can stand before the command itself.
    const isCommand = at >= 0 && before.every(({ text }) => /^(?:[$%>#]|\w+=.*|sudo|time)$/s.test(text))
    const command = words[at]
    if (!command || !isCommand) return []
    const rest = words.slice(at + 1)
    if (!tool.exec(command.text)?.groups?.httpie) return [sampleOf(command, rest)]
    return httpieSample(command, rest) ?? []
  })

const sampleOf = (command: Word, words: readonly Word[]): SampleFacts => {
  const additions = additionsOf(words)
  const url = additions.find((each) => each.url)?.url
  const sent = additions.flatMap((each) => each.data ?? [])
  const inQuery = additions.some((each) => each.inQuery)
  const parts = url && urlParts(url)
  const body = inQuery ? undefined : exampleOf(sent)
  return {
    lines: [command.markAt(0).line, extentOf(words.at(-1) ?? command)[1]],
    language: command.text.includes('wget') ? 'wget' : 'curl',
    method:
      additions.findLast((each) => each.method)?.method ??
      stated(sent.length > 0 && !inQuery ? 'POST' : 'GET', command),
    ...(url && parts && { url: stated(`${parts.server?.text ?? ''}${parts.path.text}`, url) }),
    query: [...(parts?.query ?? []), ...(inQuery ? sent.flatMap(queryOf) : [])],
    headers: additions.flatMap((each) => each.header ?? []),
    ...(body && { body }),
  }
}

const additionsOf = (words: readonly Word[]): readonly Addition[] => {
  const additions: Addition[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word
    const { takes, value } = optionOf(word)
    if (takes) {
      const given = value ?? words[index + 1]
      if (!value) index += 1
      if (given) additions.push(...takes(given))
    } else if (/^-./.test(word.text)) additions.push(...(switches[word.text]?.(word) ?? []))
    else additions.push({ url: word })
  }
  return additions
}

/** An option with the value that is written onto it, as in `-XPOST` or `--data=x`. */
const optionOf = (word: Word): { readonly takes?: Option; readonly value?: Word } => {
  const { text } = word
  if (!/^-./.test(text)) return {}
  const equals = text.startsWith('--') ? text.indexOf('=') : -1
  const name = equals > 0 ? text.slice(0, equals) : text
  const option = options[longNames[name] ?? name]
  if (option) return { takes: option, ...(equals > 0 && { value: slice(word, equals + 1) }) }
  if (text.startsWith('--')) return {}
  // Short options can be joined: `-sXPOST`, `-sH 'Accept: …'`.
  for (let at = 1; at < text.length; at += 1) {
    const short = options[`-${text[at]}`]
    if (short) return { takes: short, ...(at + 1 < text.length && { value: slice(word, at + 1) }) }
  }
  return {}
}

const exampleOf = (data: readonly Word[]): ExampleFacts | undefined =>
  // The content of a file is not on the page.
  data[0] && !data[0].text.startsWith('@') ? sentBody(data) : undefined
