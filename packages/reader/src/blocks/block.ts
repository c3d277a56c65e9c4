import type { Stated } from '@sendspec/facts'
import type { Prose } from '../sentences/prose.ts'

export interface Heading {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: Prose
}

/** Lines of prose. In the text of a page that lost its markup, each can be a heading or a label. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Prose
}

export interface Item {
  readonly kind: 'item'
  readonly text: Prose
  /** How many lists it is in, from 1. */
  readonly depth: number
}

/** Code between fences, or lines that are code by their looks. */
export interface Code {
  readonly kind: 'code'
  readonly language?: string
  readonly title?: Stated<string>
  readonly text: Prose
}

export interface Row {
  readonly cells: readonly Prose[]
  /** Width of the spaces or marks that indent the first cell, which nest a row in the one above it. */
  readonly indent: number
  /** The row as it stands on the page. */
  readonly text: Prose
}

export interface Table {
  readonly kind: 'table'
  readonly head: Row
  readonly rows: readonly Row[]
}

/** What a page consists of once its markup is understood, in page order and without nesting. */
export type Block = Heading | Paragraph | Item | Code | Table
