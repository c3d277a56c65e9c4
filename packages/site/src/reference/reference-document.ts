import type { Ledger } from '@sendspec/contract'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The document for Redoc: every `x-findings` becomes links to the findings, in the description of the element that they
 * concern. A response's description is a button's label, which can't contain links.
 */
export const referenceDocument = (document: string, ledger: Ledger): string => {
  const titles = new Map(ledger.map(({ id, title }) => [id, title]))
  const show = (value: Json, parent = ''): Json => {
    if (value === null || typeof value !== 'object') return value
    if (isList(value)) return value.map((item) => show(item))
    const shown = Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, literal.has(key) ? child : show(child, `${parent}/${key}`)]),
    )
    const findings = value['x-findings']
    if (!isList(findings) || /\/responses\/[^/]+$/.test(parent)) return shown
    const links = findings.map(
      (id) => `- [Finding: ${label(titles.get(String(id)) ?? String(id))}](../findings/index.html#${id})`,
    )
    return { ...shown, description: [value.description ?? '', links.join('\n')].join('\n\n').trim() }
  }
  const { info, ...rest } = JSON.parse(document) as { info?: { [key: string]: Json } }
  // Contact and license belong to the document. On a page about the API they would mislead.
  const { contact, license, ...about } = info ?? {}
  return JSON.stringify(show({ ...rest, info: about }))
}

/** Escapes brackets, which would end the label of a Markdown link. */
const label = (title: string): string => title.replace(/[[\]]/g, '\\$&')

/** Keys that hold values of the API, which stay unchanged. */
const literal: ReadonlySet<string> = new Set(['examples', 'example', 'default', 'enum', 'const'])

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
