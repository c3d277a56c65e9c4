import type { ContractLine } from './source/contract-index.ts'

/** What a complaint is about. */
export type Subject =
  | { readonly kind: 'vendor' | 'servers' | 'auth' | 'oauth2' | 'rate limit' }
  | { readonly kind: 'server' | 'finding'; readonly id: string }
  | { readonly kind: 'payload'; readonly id: string; readonly pointer?: string; readonly repairedLine?: number }
  | { readonly kind: 'page'; readonly id: string; readonly line?: number }
  /** A file, by its path from the vendor's folder. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'contract'; readonly operation: string; readonly part?: string; readonly pointer?: string }

type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { kind: Kind }>

/** Where something is wrong. */
export type Place = Subject & {
  readonly vendor: string
  /** The line of the contract, if it is certain. */
  readonly source?: ContractLine
}

const alone = ({ kind }: Subject): string => kind

const words: { readonly [Kind in Subject['kind']]: (subject: SubjectOf<Kind>) => string } = {
  vendor: () => '',
  servers: alone,
  auth: alone,
  oauth2: alone,
  'rate limit': alone,
  server: ({ id }) => `server ${id}`,
  finding: ({ id }) => `ledger ${id}`,
  payload: ({ id, pointer, repairedLine }) =>
    `payload ${id}${pointer === undefined ? '' : ` ${pointer}`}${repairedLine === undefined ? '' : `, repair of line ${repairedLine}`}`,
  page: ({ id, line }) => `page ${id}${line === undefined ? '' : ` line ${line}`}`,
  file: ({ path }) => path,
  contract: ({ operation, part, pointer }) => [operation, part, pointer].filter(Boolean).join(' '),
}

/** A place as text, e.g. `acme listParcels 200 /total (schemas.ts line 12)`. */
export const formatPlace = (place: Place): string => {
  const { vendor, source } = place
  const subject = (words[place.kind] as (subject: Subject) => string)(place)
  return `${vendor}${subject && ` ${subject}`}${source ? ` (${source.file} line ${source.line})` : ''}`
}
