import { type Exchange, type Fault, oneOf, pick } from '../fault.ts'
import { honestPage, itemsOf, withItems, withPaging } from '../pages.ts'
import { JSON_TYPE, respond } from '../response.ts'

const page = (body: unknown) => respond(200, JSON_TYPE, JSON.stringify(body))

const asked = ({ pages, ...request }: Exchange): number => pages.indexOf(request)

const honest = (exchange: Exchange): unknown => honestPage(exchange.pages, asked(exchange))

const FAR_TOO_MANY = 1_000_000

const totals: Readonly<Record<string, unknown>> = {
  small: 1,
  zero: 0,
  large: FAR_TOO_MANY,
  negative: -1,
  fraction: 1.5,
  string: '6',
  null: null,
  missing: undefined,
}

const nexts: Readonly<Record<string, (exchange: Exchange) => unknown>> = {
  self: ({ here, path }) => here + path,
  elsewhere: ({ elsewhere, path }) => elsewhere + path,
  garbage: () => 'http://[',
  file: () => 'file:///etc/hosts',
  number: () => 2,
  null: () => null,
  missing: () => undefined,
}

export const lists: readonly Fault[] = [
  {
    id: 'page',
    does: 'Answers with the honest page that was asked for.',
    steps: (exchange) => page(honest(exchange)),
  },
  {
    id: 'page-same',
    does: 'Answers with the first page whichever is asked for.',
    steps: ({ pages }) => page(honestPage(pages, 0)),
  },
  {
    id: 'page-total',
    does: 'Answers with the page that was asked for and a total that is wrong.',
    args: [oneOf('form', Object.keys(totals))],
    steps: (exchange, form) => page(withPaging(exchange.pages, 'total', honest(exchange), pick(totals, form))),
  },
  {
    id: 'page-next',
    does: 'Answers with the page that was asked for and a wrong address of the next one.',
    args: [oneOf('form', Object.keys(nexts))],
    steps: (exchange, form) => page(withPaging(exchange.pages, 'next', honest(exchange), pick(nexts, form)(exchange))),
  },
  {
    id: 'page-empty-middle',
    does: 'Answers with an empty second page; the pages behind it come one later than they should.',
    steps: (exchange) => {
      const { pages } = exchange
      const index = asked(exchange)
      return page(
        index === 1 ? withItems(pages, honestPage(pages, 0), []) : honestPage(pages, index > 1 ? index - 1 : index),
      )
    },
  },
  {
    id: 'page-items-repeated',
    does: 'Answers with pages that each begin with the last item of the page before.',
    steps: (exchange) => {
      const { pages } = exchange
      const index = asked(exchange)
      const body = honestPage(pages, index)
      const before = index > 0 ? itemsOf(pages, honestPage(pages, index - 1)).slice(-1) : []
      return page(withItems(pages, body, [...before, ...itemsOf(pages, body)]))
    },
  },
  {
    id: 'page-items-missing',
    does: 'Answers with pages without a list of items.',
    steps: (exchange) => page(withItems(exchange.pages, honest(exchange), undefined)),
  },
  {
    id: 'page-items-null',
    does: 'Answers with pages whose list of items is null.',
    steps: (exchange) => page(withItems(exchange.pages, honest(exchange), null)),
  },
  {
    id: 'page-short',
    does: 'Answers with pages that have one item less than they should.',
    steps: (exchange) => {
      const body = honest(exchange)
      return page(withItems(exchange.pages, body, itemsOf(exchange.pages, body).slice(1)))
    },
  },
  {
    id: 'page-round',
    does: 'Answers with the first page again after the last one, and so on without end.',
    steps: (exchange) => {
      const { pages } = exchange
      const index = asked(exchange) % pages.bodies.length
      const body = withPaging(pages, 'total', honestPage(pages, index), FAR_TOO_MANY)
      return page(
        index === pages.bodies.length - 1 ? withPaging(pages, 'next', body, exchange.here + exchange.path) : body,
      )
    },
  },
]
