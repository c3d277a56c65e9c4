import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Changes that Redoc has no setting for. */
const replacements = [
  // The site loads nothing from elsewhere, so Redoc's logo is removed.
  ['https://cdn.redoc.ly/redoc/logo-mini.svg', 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E'],
  // The color of patterns is too dark for the dark theme.
  ['color: #0e7c86', 'color: var(--get)'],
] as const

/** Redoc's standalone bundle, from the installed package. */
export const redocBundle = async (): Promise<string> => {
  const file = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')
  const bundle = await readFile(file, 'utf8')
  return replacements.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), bundle)
}
