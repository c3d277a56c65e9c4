import type { Stated, StatedAuth } from '@sendspec/facts'
import { parse } from 'yaml'
import { requestLineOf } from '../operations/cues.ts'
import { markerOf } from '../page-text.ts'
import type { PageText } from '../reader.ts'
import type { Prose } from '../sentences/prose.ts'
import type { Block } from './block.ts'
import { slice, stated } from './passage.ts'

/** What the lines before a page's text say. */
export interface Frontmatter {
  /** Offset at which the text of the page begins. */
  readonly length: number
  readonly title?: Stated<string>
  readonly auth: readonly StatedAuth[]
  readonly blocks: readonly Block[]
}

const fenced = /^---[\t ]*\n(?<yaml>(?:.*\n){0,200}?)---[\t ]*(?:\n|$)/
/** The words that a page has its call under. */
const callKeys = ['openapi', 'api', 'endpoint']

/** Reads the lines of `key: value` between `---` at the beginning of a page. */
export const frontmatterOf = (page: PageText): Frontmatter => {
  const none = { length: 0, auth: [], blocks: [] }
  const match = fenced.exec(page.text)
  const yaml = match?.groups?.yaml
  if (!match || yaml === undefined || !/^[\w-]+:/m.test(yaml) || /^#|^</m.test(yaml)) return none
  const locate = markerOf(page)
  const from = match[0].indexOf('\n') + 1
  const values = parsed(yaml)
  const at = (key: string): Prose | undefined => {
    const value = values[key]
    const line = yaml.search(new RegExp(`^${key}:`, 'm'))
    const offset = typeof value === 'string' && line >= 0 ? yaml.indexOf(value.trim(), line) : -1
    if (typeof value !== 'string' || value.trim() === '') return undefined
    return { text: value.trim(), markAt: (each) => locate(from + Math.max(offset, line, 0) + each) }
  }
  const title = at('title')
  const summary = title && stated(title.text, title)
  const given = callKeys.map(at).find((each) => each !== undefined)
  // The name of a specification can come before the call.
  const call = given && slice(given, given.text.search(/\S+\s+\S+$/))
  const request = call && requestLineOf(call)
  const scheme = at('authMethod')
  return {
    length: match[0].length,
    ...(summary && { title: summary }),
    auth: scheme ? authOf(scheme) : [],
    blocks: [
      ...(request && call
        ? [
            {
              kind: 'call' as const,
              method: request.method,
              address: request.address,
              ...(summary && { summary }),
              text: call,
              isOfPage: true as const,
            },
          ]
        : []),
    ],
  }
}

/** `bearer`, `basic`, `key` or `none`. */
const authOf = ({ text, markAt }: Prose): readonly StatedAuth[] =>
  /^(?:bearer|basic)$/i.test(text)
    ? [{ scheme: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, header: 'Authorization', ...markAt(0) }]
    : []

const parsed = (yaml: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
