import { escapeMarkdown, type Ledger } from '@sendspec/contract'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The document for Redoc: every `x-findings` is named in the description of the element that it concerns. Redoc shows
 * descriptions as Markdown with HTML in it, so everything but code is escaped. A response's description is a button's
 * label, which can't have more than text.
 */
export const referenceDocument = (document: string, ledger: Ledger): string => {
  const titles = new Map(ledger.map(({ id, title }) => [id, title]))
  const escaped = (key: string, value: Json): Json =>
    typeof value === 'string' && (key === 'description' || key === 'summary' || key === 'title')
      ? escapeMarkdown(value)
      : value
  const show = (value: Json, parent = ''): Json => {
    if (value === null || typeof value !== 'object') return value
    if (isList(value)) return value.map((item) => show(item))
    const shown: { readonly [key: string]: Json } = Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        literal.has(key) ? child : escaped(key, show(child, `${parent}/${key}`)),
      ]),
    )
    const findings = value['x-findings']
    if (!isList(findings) || /\/responses\/[^/]+$/.test(parent)) return shown
    const named = findings.map((id) => `- Finding: ${escapeMarkdown(titles.get(String(id)) ?? String(id))}`)
    return { ...shown, description: [shown.description ?? '', named.join('\n')].join('\n\n').trim() }
  }
  const { info, ...rest } = JSON.parse(document) as { info?: { [key: string]: Json } }
  // Contact and license belong to the document. On a page about the API they would mislead.
  const { contact, license, ...about } = info ?? {}
  return JSON.stringify(show({ ...rest, info: about }))
}

/** Keys that hold values of the API, which stay unchanged. */
const literal: ReadonlySet<string> = new Set(['examples', 'example', 'default', 'enum', 'const'])

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
