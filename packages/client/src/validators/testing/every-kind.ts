import { format, named } from '@sendspec/contract'
import { key } from '@sendspec/contract/testing'
import { z } from 'zod'

const size = named('Size', 'A size.', z.enum(['S', 'M', 'XL']))

const dog = z.object({ kind: key(z.literal('dog')), barks: key(z.boolean()), age: key(z.number().int().min(0)) })
const cat = z.object({ kind: key(z.literal('cat')), lives: key(z.number().max(9)), age: key(format('decimal')) })

/** A body with every kind of schema that a contract can have, in most of the combinations. */
export const everyKind = named(
  'EveryKind',
  'Every kind.',
  z.object({
    'price/€~': key(format('decimal')),
    size: key(size.nullable()),
    sizes: key(z.array(size).min(1).max(3)),
    code: key(z.string().regex(/^[a-z]\/\d+$/)),
    short: key(z.string().min(1).max(4)),
    both: key(z.string().regex(/^a*$/).max(3)),
    ratio: key(z.number().min(-0.5).max(0.5).optional()),
    note: key(z.string().nullable().optional()),
    closed: key(z.object({ a: key(z.null()), b: key(z.boolean().optional()) }).strict()),
    labels: key(z.record(z.string().max(5), z.union([z.string(), z.number().int(), z.null()]))),
    pet: key(z.union([dog, cat])),
    pets: key(z.array(z.union([z.string(), dog])).optional()),
    matrix: key(z.array(z.array(z.number()))),
    constructor: key(z.string().optional()),
    extra: key(z.unknown()),
    empty: key(z.object({})),
  }),
)
