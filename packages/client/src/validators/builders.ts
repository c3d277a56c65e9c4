/** Checks of the runtime, by name. */
export const leaves = ['anything', 'boolean', 'integer', 'nothing', 'number', 'string'] as const
export type Leaf = (typeof leaves)[number]

/** Functions of the runtime that make checks, by name. */
export const builders = [
  'array',
  'closed',
  'literal',
  'nullable',
  'object',
  'oneOf',
  'optional',
  'record',
  'text',
  'union',
  'within',
] as const
export type Builder = (typeof builders)[number]
