import { type ContractPlace, codeSpan, listInWords, type Operation, parsePointer, unique } from '@sendspec/contract'

/** The name of a field for a reader of the page: `sends[].status`. */
export const fieldName = (pointer: string): string =>
  parsePointer(pointer)
    .map((step, index) => (step === '*' ? '[]' : `${index === 0 ? '' : '.'}${step}`))
    .join('')

/** The name of a parameter in an address: `filter[state]`. */
const parameterName = (pointer: string): string =>
  parsePointer(pointer)
    .map((step, index) => (index === 0 ? step : `[${step}]`))
    .join('')

/** A field and the sort of place that it is in. Fields of one sort are listed together. */
interface Named {
  readonly sort: 'field' | 'header of the response' | 'path' | 'query' | 'header' | 'body'
  readonly name: string
  /** Set for a field of a response. */
  readonly status?: string
}

const namedAt = ({ part = '', pointer = '' }: Pick<ContractPlace, 'part' | 'pointer'>): Named => {
  const [, status, header] = /^([1-5][0-9]{2})( header)?$/.exec(part) ?? []
  if (status) return { sort: header ? 'header of the response' : 'field', name: fieldName(pointer), status }
  const sort = part as 'path' | 'query' | 'header' | 'body'
  return { sort, name: sort === 'body' ? fieldName(pointer) : parameterName(pointer) }
}

type Phrase = (names: readonly string[], statuses: readonly string[]) => string

const some = (noun: string, names: readonly string[]): string =>
  `the ${noun}${names.length > 1 ? 's' : ''} ${listInWords(names)}`

const ofResponses = (statuses: readonly string[]): string =>
  `the ${listInWords(statuses)} response${statuses.length > 1 ? 's' : ''}`

const phrases: Readonly<Record<Named['sort'], Phrase>> = {
  // The body of a success needs no mention.
  field: (names, statuses) =>
    statuses.every((status) => status.startsWith('2'))
      ? listInWords(names)
      : `${listInWords(names)} of ${ofResponses(statuses)}`,
  'header of the response': (names, statuses) => `${some('header', names)} of ${ofResponses(statuses)}`,
  path: (names) => some('path parameter', names),
  query: (names) => some('query parameter', names),
  header: (names) => some('header', names),
  body: (names) => `${listInWords(names)} of the request`,
}

const wholes: Readonly<Record<Named['sort'], (statuses: readonly string[]) => string>> = {
  field: ofResponses,
  'header of the response': (statuses) => `the headers of ${ofResponses(statuses)}`,
  path: () => 'the path',
  query: () => 'the query',
  header: () => 'the headers',
  body: () => 'the body of the request',
}

/** Fields with what they belong to, e.g. `` the query parameters `page` and `size` ``. */
export const fieldsInWords = (places: readonly Pick<ContractPlace, 'part' | 'pointer'>[]): string => {
  const byName = [...Map.groupBy(places.map(namedAt), ({ sort, name }) => `${sort} ${name}`).values()].map((group) => ({
    sort: (group[0] as Named).sort,
    name: (group[0] as Named).name,
    statuses: unique(group.flatMap(({ status }) => status ?? [])).sort(),
  }))
  const together = Map.groupBy(byName, ({ sort, name, statuses }) => `${name === ''} ${sort} ${statuses.join(' ')}`)
  const parts = [...together.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { sort, name, statuses } = first
    return [
      name === ''
        ? wholes[sort](statuses)
        : phrases[sort](
            group.map((each) => codeSpan(each.name)),
            statuses,
          ),
    ]
  })
  return listInWords(parts)
}

/** `GET /parcels/{id}` */
export const routeOf = ({ method, path }: Operation): string => codeSpan(`${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
