import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import type { Edit } from './edit.ts'

const contracts = new URL('../../../../contracts/', import.meta.url).href
const edits = new Map<string, { readonly folder: string; readonly edit: Edit }>()
const stripped = new Map<string, string>()

/** Modules of an edited vendor have the number of the edit in their address, so that each is loaded again. */
const numberOf = (url = ''): string | undefined => /\?edit=(\d+)$/.exec(url)?.[1]

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    const number = numberOf(context.parentURL)
    const isOwn = number !== undefined && found.url.startsWith(edits.get(number)?.folder ?? '-')
    return isOwn ? { ...found, url: `${found.url}?edit=${number}` } : found
  },
  load(url, context, next) {
    const number = numberOf(url)
    if (number === undefined) return next(url, context)
    const [file = ''] = url.split('?')
    const { folder, edit } = edits.get(number) as { folder: string; edit: Edit }
    const changed = edit.files.get(file.slice(folder.length))
    const isModule = file.endsWith('.ts')
    const read = (): string => {
      const text = changed ?? readFileSync(fileURLToPath(file), 'utf8')
      return isModule ? stripTypeScriptTypes(text) : text
    }
    const source = changed === undefined ? (stripped.get(file) ?? read()) : read()
    if (changed === undefined) stripped.set(file, source)
    return { format: isModule ? 'module' : 'json', source, shortCircuit: true }
  },
})

let count = 0

/** Loads a vendor as it is after an edit. */
export const editedVendor = async (id: string, edit: Edit): Promise<Vendor> => {
  count += 1
  const number = String(count)
  edits.set(number, { folder: `${contracts}${id}/`, edit })
  try {
    const { vendor } = (await import(`${contracts}${id}/index.ts?edit=${number}`)) as { vendor: Vendor }
    return vendor
  } finally {
    edits.delete(number)
  }
}
