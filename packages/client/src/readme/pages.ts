import { codeSpan, type Pagination, parsePointer } from '@sendspec/contract'
import { secretLines } from '../credentials.ts'
import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { paramPointer, readPaging } from '../paging.ts'
import { code } from './markdown.ts'
import { optionsTable } from './read-options.ts'
import { argumentText } from './sample.ts'

type Of<Kind extends Pagination['kind']> = Extract<Pagination, { kind: Kind }>

const byTotal = (full: string): string =>
  `If more items have come than the total says, the walk ends with the first page that has ${full}.`

/** A pointer as a program writes it. */
const dotted = (pointer: string): string => parsePointer(pointer).join('.')

/** Words for fewer items than a page of an offset has that isn't the last. */
const fewer = ({ in: part, limit, defaultLimit }: Of<'offset'>): string => {
  const size = codeSpan(dotted(paramPointer(part, limit)))
  return `fewer items than ${size}, or fewer than ${defaultLimit} if ${size} is larger or isn't set`
}

/** How a walk ends. */
const ends: { readonly [Kind in Pagination['kind']]: (notes: Of<Kind>) => string } = {
  page: () => byTotal('fewer items than its stated size'),
  offset: (notes) =>
    notes.total ? byTotal(fewer(notes)) : `The walk ends with the first page that has ${fewer(notes)}.`,
  links: ({ next }) =>
    `The walk ends with the page whose ${codeSpan(dotted(next))} is null. The client counts pages itself and never calls that address.`,
}

/** How to walk through the pages of a list. */
export const pagesSection = (model: Model): readonly string[] => {
  const call = model.calls.find((each) => readPaging(model, each))
  const { pagination } = call?.operation.notes ?? {}
  if (!call || !pagination) return []
  const argument = argumentText(call)
  const list = `${clientName(model)}.${call.operation.id}`
  return [
    '## Pages',
    code(
      `import { create${model.name} } from '@sendspec/${model.vendor.id}'`,
      '',
      ...secretLines(model.vendor),
      creation(model),
      '',
      `for await (const item of ${list}.items(${argument})) console.log(item)`,
      `for await (const page of ${list}.pages(${argument})) console.log(page)`,
    ),
    'A walk begins with the page that the parameters ask for, and ends at an empty page at the latest. It throws a `CallError` if a call fails or the same page comes again. `params` of the error ask for that page, so a new walk with them continues with that page.',
    (ends[pagination.kind] as (notes: Pagination) => string)(pagination),
    "Items that move to a later page during a walk, for example because new ones are added, are returned twice. With `dropRepeats`, `items()` leaves out the second one. Items that move to an earlier page are missed; a walk can't notice that.",
    'The second argument can have the options of a call, and:',
    optionsTable('PageOptions'),
  ]
}
