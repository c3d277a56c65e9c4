import type { Shape, ShapeKind, ShapeOf } from '@sendspec/contract'

type Values = readonly unknown[]
type Look<Kind extends ShapeKind> = (shape: ShapeOf<Kind>, values: Values, pointer: string) => readonly string[]

const nothing = (): readonly string[] => []
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What a set of values lacks of all that a shape of each kind can be. */
const kinds: { readonly [Kind in ShapeKind]: Look<Kind> } = {
  string: nothing,
  number: nothing,
  boolean: (_, values, pointer) =>
    [true, false].filter((each) => !values.includes(each)).map((each) => `${pointer} is never ${each}`),
  null: nothing,
  unknown: nothing,
  literal: nothing,
  enum: (shape, values, pointer) =>
    shape.values.filter((each) => !values.includes(each)).map((each) => `${pointer} is never ${JSON.stringify(each)}`),
  array: ({ items }, values, pointer) => unseen(items, values.filter(Array.isArray).flat(), `${pointer}/*`),
  object: ({ properties }, values, pointer) =>
    properties.flatMap(({ key, required, shape }) => {
      const at = `${pointer}/${key}`
      const holders = values.filter(isObject)
      const there = holders.filter((each) => each[key] !== undefined).map((each) => each[key])
      if (holders.length === 0) return []
      return [
        ...(there.length === 0 ? [`${at} is never there`] : unseen(shape, there, at)),
        ...(!required && there.length === holders.length ? [`${at} is never absent`] : []),
      ]
    }),
  record: ({ values: shape }, values, pointer) =>
    unseen(shape, values.filter(isObject).flatMap(Object.values), `${pointer}/*`),
  union: ({ options }, values, pointer) =>
    options.flatMap((option) => {
      const fitting = values.filter((value) => option.schema.safeParse(value).success)
      return fitting.length === 0 ? [`${pointer} is never a ${option.kind}`] : unseen(option, fitting, pointer)
    }),
  nullable: ({ inner }, values, pointer) => {
    const others = values.filter((value) => value !== null)
    return [
      ...(others.length === values.length ? [`${pointer} is never null`] : []),
      ...(others.length === 0 ? [`${pointer} is always null`] : unseen(inner, others, pointer)),
    ]
  },
  named: ({ inner }, values, pointer) => unseen(inner, values, pointer),
}

/** What a set of values never shows of a shape: enum values, null, absence, and the options of a union. */
export const unseen = (shape: Shape, values: Values, pointer = ''): readonly string[] =>
  (kinds[shape.kind] as (shape: Shape, values: Values, pointer: string) => readonly string[])(shape, values, pointer)
