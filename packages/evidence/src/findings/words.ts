import { capitalize, type PagePlace } from '@sendspec/contract'
import { distinct } from './distinct.ts'
import type { Report } from './reports.ts'

/** The sentence of a report, with a capital and a full stop. */
export const sentenceOf = ({ evidence }: Report): string =>
  capitalize(/[.!?]$/.test(evidence) ? evidence : `${evidence}.`)

/** What reports quote of the pages. */
export const quotesOf = (reports: readonly Report[]): readonly PagePlace[] =>
  distinct(
    reports.flatMap(({ lines }) => lines.flatMap(({ page, line, quote }) => (quote ? [{ page, line, quote }] : []))),
  )
