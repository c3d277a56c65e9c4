import type { Mark, Stated } from '@sendspec/facts'
import { parse } from 'yaml'
import { type Endpoint, endpointIn } from '../endpoint.ts'

/** What the lines before a page's text say. */
export interface Frontmatter {
  readonly title?: Stated<string>
  readonly endpoint?: Endpoint & Mark
  /** `bearer`, `basic`, `key` or `none`. */
  readonly authMethod?: Stated<string>
}

/**
 * Reads frontmatter.
 * @param line Line of the page on which `yaml` begins.
 */
export const readFrontmatter = (yaml: string, line: number): Frontmatter => {
  const values = parsed(yaml)
  const lines = yaml.split('\n')
  const at = (key: string, value: string): Stated<string> => {
    const index = lines.findIndex((each) => each.startsWith(`${key}:`))
    const column = lines[index]?.indexOf(value) ?? -1
    return { value, line: line + Math.max(index, 0), column: Math.max(column, 0) + 1 }
  }
  const text = (key: string): Stated<string> | undefined => {
    const value = values[key]
    return typeof value === 'string' && value.trim() !== '' ? at(key, value.trim()) : undefined
  }
  const title = text('title')
  const authMethod = text('authMethod')
  const call = text('openapi') ?? text('api')
  const endpoint = call && endpointIn(call.value)
  return {
    ...(title && { title }),
    ...(authMethod && { authMethod }),
    ...(endpoint && call && { endpoint: { ...endpoint, line: call.line, column: call.column } }),
  }
}

const parsed = (yaml: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
