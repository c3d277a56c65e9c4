import type { FieldFacts } from '@sendspec/facts'
import type { FieldGroup } from '../page/place-fields.ts'
import { keyInWords } from './values.ts'

/** Names of pagination parameters. */
const names = {
  size: /^(?:per page|page size|limit|page limit|count|max results)$/,
  page: /^(?:page|page number)$/,
  skip: /^(?:skip|offset|start)$/,
  cursor: /^(?:cursor|after|before|page token|starting after|next token)$/,
} satisfies Record<string, RegExp>

export type PagingRole = keyof typeof names

/** The role of a parameter in pagination, at any depth. */
export const pagingRole = ({
  name,
  part,
}: {
  readonly name: string
  readonly part: FieldGroup['part']
}): PagingRole | undefined => {
  if (part === 'response') return undefined
  const words = keyInWords(name.split('.').at(-1) ?? name)
  return (Object.keys(names) as PagingRole[]).find((role) => names[role].test(words))
}

/** A required parameter needs no default. */
export const isRequired = ({ required }: FieldFacts): boolean => required?.value === true
