import { type FileTree, keyText, quote, SendspecError, type Vendor } from '@sendspec/contract'
import { valueText } from './draft-code.ts'
import type { VendorDraft } from './draft-vendor.ts'
import { insertInto } from './insert-into.ts'

/** The files that get one import and one entry, or, for resources and what is left out, the entries alone. */
export const listingFiles = ['contract.ts', 'ledger/index.ts', 'index.ts'] as const

interface Names {
  readonly slug: string
  readonly routes: string
  /** Absent if nothing is added to the ledger. */
  readonly ledger?: string | undefined
}

interface Listing {
  readonly vendor: Vendor
  readonly draft: VendorDraft
  readonly sources: FileTree
  readonly names: Names
  readonly leftOut: NonNullable<Vendor['leftOut']>
}

/** The files of a contract that list its parts, with what is added. */
export const listed = ({ vendor, draft, sources, names, leftOut }: Listing): FileTree => {
  const { slug, routes, ledger } = names
  const at = (path: (typeof listingFiles)[number]) => {
    const text = sources.get(path)
    if (text !== undefined) return { place: `contracts/${vendor.id}/${path}`, text }
    throw new SendspecError({
      place: `contracts/${vendor.id}/${path}`,
      what: 'the file does not exist',
      next: 'lay the contract out as `sendspec new` does, then run the command again',
    })
  }
  const spread = (path: (typeof listingFiles)[number], constant: string, from: string, name: string, as = name) =>
    [
      path,
      insertInto({
        ...at(path),
        into: { constant },
        entry: `...${name}`,
        importLine: `import { ${name === as ? name : `${as} as ${name}`} } from './${from}'`,
      }),
    ] as const
  const resources = Object.entries(draft.vendor.resources).filter(([name]) => !(name in vendor.resources))
  const entry = resources.map(([name, about]) => `${keyText(name)}: ${quote(about)}`).join(', ')
  const index = at('index.ts')
  const named = entry === '' ? index.text : insertInto({ ...index, into: { property: ['resources'] }, entry })
  const whole = withLeftOut({ ...index, text: named }, { vendor, leftOut })
  return new Map([
    spread('contract.ts', 'contract', `${slug}/routes.ts`, routes, 'routes'),
    ...(ledger === undefined ? [] : [spread('ledger/index.ts', 'ledger', `${slug}.ts`, ledger)]),
    ...(whole === index.text ? [] : [['index.ts', whole] as const]),
  ])
}

/** `index.ts` with what is left out of a page. */
const withLeftOut = (
  file: { readonly place: string; readonly text: string },
  { vendor, leftOut }: Pick<Listing, 'vendor' | 'leftOut'>,
): string =>
  Object.entries(leftOut).reduce((text, [page, names]) => {
    const before = vendor.leftOut
    const added = Object.entries(names).filter(([name]) => !(name in (before?.[page] ?? {})))
    const entries = added.map(([name, why]) => `${keyText(name)}: ${quote(why)}`).join(', ')
    const insert = (into: Parameters<typeof insertInto>[0]['into'], entry: string): string =>
      insertInto({ place: file.place, text, into, entry })
    if (!before) return insert({ constant: 'vendor' }, `leftOut: ${valueText({ [page]: names })}`)
    if (!before[page]) return insert({ property: ['leftOut'] }, `${keyText(page)}: { ${entries} }`)
    return insert({ property: ['leftOut', page] }, entries)
  }, file.text)
