import type { Shape, ShapeKind, ShapeOf } from './shape.ts'

// biome-ignore lint/suspicious/noExplicitAny: the parameters after the shape can be anything
type OfShape = (shape: Shape, ...rest: any[]) => unknown
type Rest<Answer extends OfShape> = Parameters<Answer> extends [unknown, ...infer Others] ? Others : []

/** The entries of a function over shapes: one for each kind, with the same further parameters and result. */
export type KindTable<Answer extends OfShape> = {
  readonly [Kind in ShapeKind]: (shape: ShapeOf<Kind>, ...rest: Rest<Answer>) => ReturnType<Answer>
}

/**
 * A function over shapes from a table with one entry for each kind. Its type is that of the variable it is assigned to.
 * @param otherwise Handles the kinds that the table leaves out. Without it, the table must be complete.
 * @example const isText: (shape: Shape) => boolean = byKind({ string: () => true, enum: () => true }, () => false)
 */
export function byKind<Answer extends OfShape>(table: KindTable<Answer>): Answer
export function byKind<Answer extends OfShape>(
  table: Partial<KindTable<Answer>>,
  otherwise: (shape: Shape, ...rest: Rest<Answer>) => ReturnType<Answer>,
): Answer
export function byKind(table: Readonly<Partial<Record<ShapeKind, unknown>>>, otherwise?: OfShape): OfShape {
  // The only cast of its kind: an entry takes the shapes of its own kind.
  return (shape, ...rest) => ((table[shape.kind] ?? otherwise) as OfShape)(shape, ...rest)
}
