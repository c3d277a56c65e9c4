import { posix } from 'node:path'
import { clientFiles } from '@sendspec/client'
import { type FileTree, pascalCase, type Vendor } from '@sendspec/contract'
import type { Plugin } from 'esbuild'
import type { LedgerEntry } from './browser/ledger/ledger-entry.ts'
import type { SearchEntry } from './browser/search/entry.ts'
import { bundle } from './bundle.ts'
import { withoutDirectionMarks } from './model/without-direction-marks.ts'
import { tryFacts } from './try-facts.ts'

/** Lets a bundle import files from memory, as `client:<path>`. */
const fromTree = (files: FileTree): Plugin => ({
  name: 'client',
  setup: ({ onResolve, onLoad }) => {
    const namespace = 'client'
    onResolve({ filter: /^client:/ }, ({ path }) => ({ path: path.slice('client:'.length), namespace }))
    onResolve({ filter: /^\./, namespace }, ({ path, importer }) => ({
      path: posix.join(posix.dirname(importer), path),
      namespace,
    }))
    onLoad({ filter: /./, namespace }, ({ path }) => {
      const contents = files.get(path)
      return contents === undefined
        ? { errors: [{ text: `the client has no file ${path}` }] }
        : { contents, loader: 'ts' }
    })
  },
})

/** Entries as a string literal of JSON, which is parsed faster than the literals of objects. */
const literal = (entries: unknown): string => JSON.stringify(withoutDirectionMarks(JSON.stringify(entries)))

const searchScript = (entries: readonly SearchEntry[]): Promise<string> =>
  bundle(
    `import { registerSearch } from './search/register-search.ts'
registerSearch(JSON.parse(${literal(entries)}))`,
    { banner: '/*! With MiniSearch, Copyright 2022 Luca Ongaro, MIT License. */' },
  )

const ledgerScript = (entries: readonly LedgerEntry[]): Promise<string> =>
  bundle(
    `import { registerLedger } from './ledger/register-ledger.ts'
registerLedger(JSON.parse(${literal(entries)}))`,
  )

const tryScript = (vendor: Vendor): Promise<string> => {
  const connect = `connect${pascalCase(vendor.id)}`
  const operations = vendor.operations.map(({ id }) => id).join(', ')
  return bundle(
    `import { ${connect}, createRateLimit, ${operations} } from 'client:clients/${vendor.id}/src/index.ts'
import { registerTry } from './try/register-try.ts'
registerTry(${JSON.stringify(tryFacts(vendor))}, {
  connect: ${connect},
  createRateLimit,
  operations: { ${operations} },
})`,
    { plugins: [fromTree(clientFiles(vendor))] },
  )
}

/** The scripts of the pages. */
export const browserFiles = async (options: {
  vendors: readonly Vendor[]
  entries: readonly SearchEntry[]
  /** Of the vendors whose ledgers have several pages, by vendor id. */
  ledgers: ReadonlyMap<string, readonly LedgerEntry[]>
}): Promise<FileTree> => {
  const { vendors, entries, ledgers } = options
  const scripts: readonly (readonly [string, Promise<string>])[] = [
    ['theme', bundle(`import './theme.ts'`)],
    ['site', bundle(`import './site.ts'`)],
    ['call', bundle(`import './call.ts'`)],
    ['search-index', searchScript(entries)],
    ...[...ledgers].map(([vendor, findings]) => [`ledger-${vendor}`, ledgerScript(findings)] as const),
    ...vendors.map((vendor) => [`try-${vendor.id}`, tryScript(vendor)] as const),
  ]
  return new Map(await Promise.all(scripts.map(async ([name, text]) => [`_/${name}.js`, await text] as const)))
}
