import { STATUS_CODES } from 'node:http'
import { parsePointer, type Vendor } from '@sendspec/contract'
import type { SearchEntry } from './browser/search/entry.ts'
import { authWords } from './model/auth-words.ts'
import type { FieldRow } from './model/field-rows.ts'
import type { OperationModel } from './model/operation-model.ts'
import { findingPath } from './model/pages-of.ts'
import type { SiteModel, VendorModel } from './model/site-model.ts'

/** The search entries, in the order of the site. */
export const searchEntries = ({ vendors }: SiteModel): readonly SearchEntry[] => [
  {
    title: 'Home',
    kind: 'page',
    path: 'index.html',
    text: 'What Sendspec is, and the APIs that it has.',
    words: 'start overview sendspec apis vendors',
  },
  {
    title: 'Findings of all APIs',
    kind: 'page',
    path: 'findings/index.html',
    text: 'Where documentation is wrong or silent, by API and kind.',
    words: 'ledger contradictions severity',
  },
  {
    title: 'Run the site and the mocks',
    kind: 'guide',
    path: 'index.html#run',
    text: 'One command serves these pages and a mock of every API.',
    words: 'npm start run local mock server',
  },
  ...vendors.flatMap(vendorEntries),
]

const vendorEntries = ({ vendor, operations }: VendorModel): readonly SearchEntry[] => [
  ...guideEntries(vendor),
  ...operations.flatMap((model) => operationEntries(vendor, model)),
  ...vendor.ledger.map(
    ({ id, title, class: own, kind, documented = '', observed = '' }): SearchEntry => ({
      title: plain(title),
      kind: 'finding',
      vendor: vendor.name,
      path: findingPath(vendor, id),
      text: plain(observed || documented),
      words: plain([id, own, kind, documented].join(' ')),
    }),
  ),
]

const plain = (text: string): string => text.replaceAll('`', '')

/** The pages of a vendor and their sections, by what a reader asks for. */
const guideEntries = ({ id, name, description, rateLimit, auth, operations }: Vendor): readonly SearchEntry[] => {
  const entry = (
    kind: 'guide' | 'page',
    title: string,
    { path, text, words }: { path: string; text: string; words: string },
  ): SearchEntry => ({ title, kind, vendor: name, path: `${id}/${path}`, text: plain(text), words })
  return [
    entry('guide', name, { path: 'index.html', text: description, words: 'overview api operations' }),
    entry('guide', `Install the client of ${name}`, {
      path: 'index.html#client',
      text: 'The command, and a first call.',
      words: `install npm pnpm yarn package client sdk get started quickstart @sendspec/${id}`,
    }),
    entry('guide', `Authenticate with ${name}`, {
      path: 'index.html#auth',
      text: `${auth.description} ${authWords(auth)}`.trim(),
      words: 'authentication authorization authenticate auth token bearer login api key credentials oauth',
    }),
    entry('guide', `Servers and mock of ${name}`, {
      path: 'index.html#servers',
      text: 'Addresses of the API, and how to start a mock server.',
      words: 'base url host address server mock sandbox test',
    }),
    entry('guide', `Rate limit of ${name}`, {
      path: 'index.html#rate-limit',
      text: `${rateLimit.requests} requests a ${rateLimit.per} for each ${rateLimit.scope}.`,
      words: '429 too many requests limit throttle retry',
    }),
    ...(operations.some(({ notes }) => notes.pagination)
      ? [
          entry('guide', `Pages of results of ${name}`, {
            path: 'index.html#pages',
            text: 'How to ask for the next page, and how to get all items.',
            words: 'pagination paging page next all items offset limit cursor',
          }),
        ]
      : []),
    entry('page', `Downloads of ${name}`, {
      path: 'index.html#downloads',
      text: 'OpenAPI 3.1 of both readings, the Overlay between them, findings, and Redoc as one file.',
      words: 'openapi swagger json yaml overlay sarif redoc postman spec',
    }),
    entry('page', `Findings about ${name}`, {
      path: 'findings/index.html',
      text: 'Where the documentation is wrong or silent, with evidence.',
      words: 'ledger contradictions gaps letter',
    }),
    entry('page', `Example coverage of ${name}`, {
      path: 'coverage/index.html',
      text: 'How much of the contract the examples of the documentation show.',
      words: 'examples payloads',
    }),
    entry('page', `Changelog of ${name}`, {
      path: 'changelog/index.html',
      text: 'What changed in the contract and the client.',
      words: 'changes versions releases history',
    }),
  ]
}

const operationEntries = (vendor: Vendor, model: OperationModel): readonly SearchEntry[] => {
  const { operation, path, folder, request, responses, cases } = model
  const page = `${folder}index.html`
  const parts = [
    ...request.map((part) => ({ part, about: `${part.part} parameter of ${operation.id}` })),
    ...responses.flatMap((response) => [
      ...(response.headers ? [{ part: response.headers, about: `header of ${operation.id}, ${response.status}` }] : []),
      { part: response, about: `response of ${operation.id}, ${response.status}` },
    ]),
  ]
  const fields = parts.flatMap(({ part, about }) =>
    flat(part.rows).map(
      ({ anchor, pointer, description, values }): SearchEntry => ({
        title: fieldTitle(pointer),
        kind: 'field',
        vendor: vendor.name,
        path: `${page}#${anchor}`,
        text: plain(description === '' ? `A ${about}.` : description),
        words: plain([about, ...values.map(({ value }) => value)].join(' ')),
      }),
    ),
  )
  return [
    {
      title: operation.summary,
      kind: 'operation',
      vendor: vendor.name,
      path: page,
      text: plain(operation.description || `${operation.method} ${path}`),
      words: `${operation.id} ${operation.method} ${path} curl fetch python requests client sample call ${cases.map(({ title }) => title).join(' ')}`,
    },
    ...responses.map(
      ({ status, anchor, notes }): SearchEntry => ({
        title: `${status}: ${operation.summary}`,
        kind: 'response',
        vendor: vendor.name,
        path: `${page}#${anchor}`,
        text: plain(notes.description),
        words: `${operation.id} ${STATUS_CODES[status] ?? ''} ${Number(status) < 400 ? 'success' : 'error'} response`,
      }),
    ),
    ...fields,
  ]
}

/** `/sends/*\/status` as `sends[].status` */
const fieldTitle = (pointer: string): string =>
  parsePointer(pointer)
    .map((step, index) => (step === '*' ? '[]' : `${index > 0 ? '.' : ''}${step}`))
    .join('')

/** Rows at any depth. Those that several statuses share are found once, at the first. */
const flat = (rows: readonly FieldRow[]): readonly FieldRow[] =>
  rows.flatMap((row) => (row.kind === 'option' ? flat(row.rows) : [row, ...flat(row.rows)]))
