// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/payload-shape.ts

import type { TextFormat } from './random-text.ts'

/** What a body may be, as plain data. */
export type PayloadShape =
  | { readonly kind: 'text'; readonly format?: TextFormat; readonly least?: number; readonly most?: number }
  | { readonly kind: 'number'; readonly whole?: true; readonly least?: number; readonly most?: number }
  | { readonly kind: 'one-of'; readonly values: readonly unknown[] }
  | { readonly kind: 'list'; readonly items: PayloadShape; readonly least?: number; readonly most?: number }
  | {
      readonly kind: 'object'
      readonly keys: Readonly<Record<string, PayloadShape>>
      /** Names of the keys that may be missing. */
      readonly optional?: readonly string[]
    }
  | { readonly kind: 'record'; readonly key: PayloadShape; readonly values: PayloadShape }
  | { readonly kind: 'any-of'; readonly options: readonly PayloadShape[] }
