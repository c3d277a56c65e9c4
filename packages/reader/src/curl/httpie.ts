import type { SampleFacts, StatedPair } from '@sendspec/facts'
import { extentOf, slice, stated } from '../blocks/passage.ts'
import { urlParts } from './url.ts'
import type { Word } from './words.ts'

/** One item of a request: `name==value` in the query, `Name:value` in a header, `name=value` or `name:=json` in the body. */
const item = /^(?<name>[\w.[\]-]+)(?<mark>==|:=|=|:)(?<value>[\s\S]*)$/
/** An address can lack its scheme, and for localhost its host. */
const address = /^(?:\w+:\/\/|:|\/|\$|\{|[\w-]+\.[\w.-]+)/
const method = /^(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)$/

interface Item {
  readonly mark: string
  readonly pair: StatedPair
}

const itemOf = (word: Word): Item | undefined => {
  const { name, mark, value = '' } = item.exec(word.text)?.groups ?? {}
  return name && mark ? { mark, pair: { name, value: value.trim(), ...word.markAt(0) } } : undefined
}

/** A call of HTTPie: `http PUT example.com/lifts/1 floor=3`. See https://httpie.io/docs/cli/request-items. */
export const httpieSample = (command: Word, words: readonly Word[]): SampleFacts | undefined => {
  const given = words.filter(({ text }) => !/^-/.test(text))
  const [first] = given
  const named = first && method.test(first.text) ? first : undefined
  const [url, ...rest] = named ? given.slice(1) : given
  if (!url || !address.test(url.text)) return undefined
  const items = rest.flatMap((word) => itemOf(word) ?? [])
  const pairs = (mark: string): readonly StatedPair[] =>
    items.filter((each) => each.mark === mark).map(({ pair }) => pair)
  const sent = items.filter(({ mark }) => mark === '=' || mark === ':=')
  const asForm = words.some(({ text }) => text === '--form' || text === '-f')
  const { server, path, query } = urlParts(url)
  const last = words.at(-1) ?? command
  return {
    lines: [command.markAt(0).line, extentOf(last)[1]],
    language: 'httpie',
    method: named ? stated(named.text, named) : stated(sent.length > 0 ? 'POST' : 'GET', command),
    url: stated(`${server?.text ?? ''}${path.text}`, slice(url, 0)),
    query: [...query, ...pairs('==')],
    headers: pairs(':'),
    ...(sent.length > 0 && {
      body: {
        lines: [sent[0]?.pair.line ?? 0, sent.at(-1)?.pair.line ?? 0] as const,
        language: asForm ? 'form' : 'json',
        value: Object.fromEntries(
          sent.map(({ mark, pair }) => [pair.name, mark === ':=' ? json(pair.value) : pair.value]),
        ),
      },
    }),
  }
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
