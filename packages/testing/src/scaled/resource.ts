import { kebabCase, pascalCase, plural } from '@sendspec/contract'
import type { Random } from './random.ts'
import type { ScaledField, Value } from './value.ts'

/** A made-up resource: one page, with up to five operations. */
export interface Resource {
  /** `express-parcels`: the path, the folder and the page. */
  readonly slug: string
  /** `express parcel`. */
  readonly thing: string
  readonly things: string
  /** `ExpressParcel`: the component, and the last part of operation ids. */
  readonly type: string
  /** Fields of an item as it is answered. */
  readonly item: readonly ScaledField[]
  /** Fields of the body that creates one. */
  readonly input: readonly ScaledField[]
  readonly states: readonly string[]
}

const uuid = (random: Random): string => {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.integerBelow(16).toString(16)).join('')
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${random.pick(['8', '9', 'a', 'b'])}${digits(3)}-${digits(12)}`
}

const two = (number: number): string => String(number).padStart(2, '0')
const time = (random: Random, year: number): string =>
  `${year}-${two(1 + random.integerBelow(12))}-${two(1 + random.integerBelow(28))}T${two(random.integerBelow(24))}:${two(random.integerBelow(60))}:${two(random.integerBelow(60))}Z`

const states = ['booked', 'packed', 'sent', 'delivered', 'returned', 'cancelled', 'expired'] as const

/** The fields that items have some of, by their example's source of chance. */
const common: readonly ((random: Random, words: { thing: string; type: string }) => ScaledField)[] = [
  (random, { thing }) =>
    text('title', `What people call the ${thing}.`, random.pick(['Spring offer', 'Welcome', 'Box 12'])),
  (random, { thing }) =>
    text('reference', `How your own systems call the ${thing}.`, `ref-${random.integerBelow(90000)}`),
  (random) => ({ ...text('note', 'What else to know.', random.pick(['Fragile.', 'Call first.'])), nullable: true }),
  (random) => number('weight', 'Weight in grams.', 10 + random.integerBelow(900)),
  (random) => number('ratio', 'Part of all that was opened.', 0.25 + random.integerBelow(3) / 8),
  (random) => number('opens', 'How often it was opened.', random.integerBelow(50)),
  () => flag('active', 'Whether it is in use.'),
  () => flag('billable', 'Whether it is paid for.'),
  () => ({ ...flag('test_mode', 'Whether nothing is really sent.'), optional: true }),
  () => ({
    name: 'priority',
    about: 'How soon it is handled.',
    value: { kind: 'enum', values: ['low', 'normal', 'high'], example: 'normal' },
  }),
  () => ({
    name: 'language',
    about: 'The language of its texts.',
    value: { kind: 'enum', values: ['de', 'en', 'fr', 'nl'], example: 'en' },
  }),
  (random) => text('contact', 'Who to ask about it.', random.pick(['Front desk', 'Press office'])),
  (random) => ({
    name: 'delivered_at',
    about: 'When it arrived.',
    value: { kind: 'format', format: 'date-time', example: time(random, 2025) },
    nullable: true,
  }),
  (random) => ({
    name: 'tags',
    about: 'Words to find it by.',
    value: { kind: 'array', of: { kind: 'string', example: random.pick(['vip', 'spring', 'press']) } },
  }),
  (random, { thing, type }) => ({
    name: 'owner',
    about: `Who the ${thing} belongs to.`,
    value: {
      kind: 'object',
      name: `${type}Owner`,
      about: `The owner of ${article(thing)}.`,
      fields: [
        {
          name: 'id',
          about: 'Identifier of the owner.',
          value: { kind: 'format', format: 'uuid', example: uuid(random) },
        },
        text('name', 'The name of the owner.', random.pick(['Grace Hill', 'Omar Diaz', 'Ada Berg'])),
        { ...text('city', 'Where the owner lives.', random.pick(['Leeds', 'Porto', 'Turku'])), nullable: true },
      ],
    },
  }),
  (random, { thing, type }) => ({
    name: 'steps',
    about: `What happened to the ${thing}, the latest last.`,
    value: {
      kind: 'array',
      of: {
        kind: 'object',
        name: `${type}Step`,
        about: `One thing that happened to ${article(thing)}.`,
        fields: [
          {
            name: 'at',
            about: 'When it happened.',
            value: { kind: 'format', format: 'date-time', example: time(random, 2025) },
          },
          text('place', 'Where it happened.', random.pick(['Depot', 'Harbour', 'Front desk'])),
          flag('done', 'Whether it is over.'),
        ],
      },
    },
  }),
  (random, { type }) => ({
    name: 'price',
    about: 'What it costs.',
    value: {
      kind: 'object',
      name: `${type}Price`,
      about: 'An amount of money.',
      fields: [
        number('amount', 'In the smallest unit of the currency.', 100 + random.integerBelow(5000)),
        {
          name: 'currency',
          about: 'The currency.',
          value: { kind: 'enum', values: ['EUR', 'GBP', 'USD'], example: 'EUR' },
        },
      ],
    },
  }),
]

const article = (thing: string): string => `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`
const text = (name: string, about: string, example: string): ScaledField => ({
  name,
  about,
  value: { kind: 'string', example },
})
const number = (name: string, about: string, example: number): ScaledField => ({
  name,
  about,
  value: { kind: 'number', example },
})
const flag = (name: string, about: string): ScaledField => ({ name, about, value: { kind: 'boolean', example: true } })

/** One resource of a vendor. About half of them have a page whose example contradicts its types. */
export const makeResource = (
  random: Random,
  vendor: string,
  words: readonly [adjective: string, noun: string],
): Resource => {
  const thing = words.join(' ')
  const things = plural(thing)
  const type = pascalCase(thing)
  const slug = kebabCase(things)
  const state: Value = { kind: 'enum', values: random.sample(states, 3 + random.integerBelow(3)), example: '' }
  const listed = (state as Value & { kind: 'enum' }).values
  const chosen = random.sample(common, 7 + random.integerBelow(5)).map((make) => make(random, { thing, type }))
  const item: readonly ScaledField[] = [
    {
      name: 'id',
      about: `Identifier of the ${thing}.`,
      value: { kind: 'format', format: 'uuid', example: uuid(random) },
    },
    { name: 'state', about: 'How far it is.', value: { ...state, example: listed[0] as string } },
    ...chosen,
    {
      name: 'created_at',
      about: 'When it was made.',
      value: { kind: 'format', format: 'date-time', example: time(random, 2023) },
    },
    {
      name: 'updated_at',
      about: 'When it last changed.',
      value: { kind: 'format', format: 'date-time', example: time(random, 2024) },
    },
  ]
  const input = chosen.filter(({ value, nullable, optional }) => isFlat(value) && !nullable && !optional)
  return {
    slug,
    thing,
    things,
    type,
    item: item.map((field) => amended(field, { random, vendor, slug })),
    input,
    states: listed,
  }
}

const isFlat = (value: Value): boolean => (value.kind === 'array' ? isFlat(value.of) : value.kind !== 'object')

/** Perhaps a field whose example the page contradicts. */
const amended = (
  field: ScaledField,
  { random, vendor, slug }: { random: Random; vendor: string; slug: string },
): ScaledField => {
  const { name, value, nullable } = field
  const finding = `${vendor}-${slug}-${kebabCase(name)}`
  if (name === 'state' && random.chance(0.3)) return { ...field, amended: { finding, by: 'value', example: 'lost' } }
  if (value.kind === 'string' && !nullable && random.chance(0.08))
    return { ...field, amended: { finding, by: 'null', example: null } }
  if (name === 'weight' && random.chance(0.3)) return { ...field, amended: { finding, by: 'text', example: '2 kg' } }
  return field
}
