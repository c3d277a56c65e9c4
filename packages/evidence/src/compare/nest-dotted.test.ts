import { expect, it } from 'vitest'
import { nestDotted } from './nest-dotted.ts'
import { emptyOutline, type Member, type Outline } from './outline.ts'

const member = (name: string): Member => ({ name: { value: name, line: 7 }, outline: emptyOutline })

const written = ({ kinds, members, items }: Outline): string => {
  const inner = members.map(({ name, outline }) => `${name?.value}${written(outline)}`).join(' ')
  const kind = kinds[0]?.value
  if (items) return `: ${kind} of${written(items)}`
  return kind ? `: ${kind} { ${inner} }` : ''
}

it.each([
  { given: 'plain names', names: ['id', 'state'], want: '{ id state }' },
  {
    given: 'names with dots',
    names: ['find.state', 'id', 'find.size.width'],
    want: '{ find: object { state size: object { width } } id }',
  },
  {
    given: 'names with brackets',
    names: ['filter[state]', 'filter[size][width]'],
    want: '{ filter: object { state size: object { width } } }',
  },
  {
    given: 'fields of items',
    names: ['crates[].id', 'crates[].state'],
    want: '{ crates: array of: object { id state } }',
  },
  { given: 'what only looks like it', names: ['tags[]', '.id', 'id.'], want: '{ tags[] .id id. }' },
])('nests $given', ({ names, want }) => {
  const outline = { ...emptyOutline, kinds: [{ value: 'object' as const }], members: nestDotted(names.map(member)) }
  expect(written(outline)).toBe(`: object ${want}`)
})
