import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Redoc's standalone bundle, from the installed package, without the logo that it loads from elsewhere. */
export const redocBundle = async (): Promise<string> => {
  const file = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')
  const bundle = await readFile(file, 'utf8')
  return bundle.replaceAll(
    'https://cdn.redoc.ly/redoc/logo-mini.svg',
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E',
  )
}
