import type { FieldFacts, FieldPlace, Stated, StatedType } from '@sendspec/facts'
import type { ColumnRole } from '../operations/columns.ts'
import type { SectionPart } from '../operations/sections.ts'
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
  /** Set where it begins with a word in bold or in code. */
  readonly isNamed?: true
  /** Set for the text of a link to another page. */
  readonly isLink?: true
  /** Set for what says more about the item of a list that it is in. */
  readonly inItem?: true
  /** Set for what markup calls the summary of a call. */
  readonly isSummary?: true
}

export interface Item {
  readonly kind: 'item'
  readonly text: Prose
  /** Set for the text of a link to another page. */
  readonly isLink?: true
  /** How many lists it is in, from 1. */
  readonly depth: number
}

/** Code between fences, or lines that are code by their looks. */
export interface Code {
  readonly kind: 'code'
  readonly language?: string
  readonly title?: Stated<string>
  readonly text: Prose
  /** Set for what is in an item of a list. */
  readonly inItem?: true
}

export interface Row {
  readonly cells: readonly Prose[]
  /** Width of the spaces or marks that indent the first cell, which nest a row in the one above it. */
  readonly indent: number
  /** The row as it is on the page. */
  readonly text: Prose
}

export interface Table {
  readonly kind: 'table'
  readonly head: Row
  readonly rows: readonly Row[]
}

/** A call that markup states as one, such as a directive or the attributes of a component. */
export interface Call {
  readonly kind: 'call'
  readonly method: Stated<string>
  readonly address: Prose
  readonly summary?: Stated<string>
  readonly text: Prose
  /** Set if the call is what the whole page is about. */
  readonly isOfPage?: true
}

/** A field that markup states as one, such as a component or a field of a directive. */
export interface Field {
  readonly kind: 'field'
  /** What it states, as a table with these columns would. */
  readonly cells: Readonly<Partial<Record<ColumnRole, Prose>>>
  readonly side?: 'request' | 'response'
  readonly place?: FieldPlace
  /** Set where markup says that it is in the path: without a call, authors name fields of any place so. */
  readonly needsPath?: true
  readonly fields: readonly Field[]
  /** All that it states, where markup states it without words. */
  readonly exact?: FieldFacts
  /** The type of its value, printed as code. */
  readonly shape?: Prose
  /** Depth of the heading that states it; what is below that heading is about the field. */
  readonly depth?: number
  readonly text: Prose
}

/** Markup that says what the blocks up to its `leave` are about. */
export interface Enter {
  readonly kind: 'enter'
  readonly part?: SectionPart
  readonly place?: FieldPlace
  readonly isExample?: true
  readonly status?: Stated<number>
  readonly label?: Stated<string>
  /** Name of the type whose fields they are. */
  readonly declares?: Stated<string>
  /** The type of the body that they describe. */
  readonly type?: Prose
  readonly exactType?: StatedType
}

export interface Leave {
  readonly kind: 'leave'
}

/** What a page consists of once its markup is understood, in page order. */
export type Block = Heading | Paragraph | Item | Code | Table | Call | Field | Enter | Leave
