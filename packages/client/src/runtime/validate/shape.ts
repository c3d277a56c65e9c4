/** The shape of a value in a body, as plain data: mismatches and random bodies are found by it. */
export type Shape =
  | {
      readonly kind: 'string'
      /** Name of the format, if it has one. */
      readonly format?: string
      /** Name of the pattern in `Values`. */
      readonly pattern?: string
      /** Strings of that pattern, for one whose format has no generator. */
      readonly samples?: readonly string[]
      readonly least?: number
      readonly most?: number
    }
  | { readonly kind: 'number'; readonly integer?: true; readonly least?: number; readonly most?: number }
  | { readonly kind: 'boolean' | 'null' | 'unknown' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** `values` is the name of the list in `Values`. */
  | { readonly kind: 'enum'; readonly values: string }
  | { readonly kind: 'array'; readonly items: Shape; readonly least?: number; readonly most?: number }
  | {
      readonly kind: 'object'
      readonly keys: Readonly<Record<string, Shape>>
      /** Names of the keys that may be missing. */
      readonly optional?: readonly string[]
      /** Set if other keys are mismatches. */
      readonly closed?: true
    }
  | { readonly kind: 'record'; readonly key: Shape; readonly values: Shape }
  | { readonly kind: 'union'; readonly options: readonly Shape[] }
  | { readonly kind: 'nullable'; readonly inner: Shape }

/**
 * Patterns and lists of values, by name. A shape names a pattern instead of importing it: bundlers split code by module,
 * so a module that validators and explanations share would be one more part to load.
 */
export type Values = Readonly<Record<string, RegExp | readonly string[]>>

export type ShapeKind = Shape['kind']
export type ShapeOf<Kind extends ShapeKind> = Extract<Shape, { readonly kind: Kind }>
