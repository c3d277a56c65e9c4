import { loadPredicates } from '@sendspec/client/testing'
import type { Vendor } from '@sendspec/contract'
import { ajvStandalone } from './ajv.ts'
import type { Page } from './pages.ts'
import { fastest } from './timing.ts'

type Matches = (body: unknown) => boolean

/** Replaces every pattern by a check that accepts any text. */
const anyText = (text: string): string =>
  text.replaceAll(/matching\(\w+\)/g, '((value: unknown): value is string => typeof value === "string")')

/** Our validator of a page, and the same with patterns that match any text. */
const predicatesOn = async (
  vendor: Vendor,
  { operation, status }: Page,
): Promise<Readonly<Record<string, Matches>>> => {
  const predicates = await loadPredicates(vendor)
  const without = await loadPredicates(vendor, anyText)
  const of = (loaded: typeof predicates): Matches => {
    const predicate = loaded[operation]?.[status]
    if (!predicate) throw new Error(`${operation} has no validator for ${status}`)
    return (body) => predicate(body, {})
  }
  return { ours: of(predicates), 'ours without patterns': of(without) }
}

/** Microseconds of each validator. Every subject but the first gets a freshly parsed body, whose strings no code has read yet. */
export const pageTimes = async (
  vendor: Vendor,
  page: Page,
  rounds: number,
): Promise<Readonly<Record<string, number>>> => {
  const { operation, status, texts, zod } = page
  const validators: Record<string, (body: unknown) => boolean> = {
    ...(await predicatesOn(vendor, page)),
    'Zod 3 contract': (body) => zod.safeParse(body).success,
    'Ajv, formats': ajvStandalone(vendor.id, operation, status, { patterns: false }),
    'Ajv, formats and patterns': ajvStandalone(vendor.id, operation, status, { patterns: true }),
  }
  const judged = Object.entries(validators).map(([name, validator]) => {
    const prepare = (json: string) => {
      const body: unknown = JSON.parse(json)
      return () => {
        if (!validator(body)) throw new Error(`${name} refuses the page of ${page.name}`)
      }
    }
    return [name, prepare] as const
  })
  const parse = (json: string) => () => JSON.parse(json)
  return fastest({ 'JSON.parse': parse, ...Object.fromEntries(judged) }, texts, rounds)
}
