import type { Verdict } from '../src/runtime/validate/verdict.ts'
import { ajvStandalone } from './ajv.ts'
import type { Page } from './pages.ts'
import { fastest } from './timing.ts'

export interface PageSubject {
  readonly vendor: string
  readonly page: Page
  readonly verdict: Verdict
  readonly rounds: number
}

/** Microseconds that each validator takes. Every subject but the first gets a body that was just parsed: strings that nothing has looked at yet. */
export const pageTimes = ({ vendor, page, verdict, rounds }: PageSubject): Readonly<Record<string, number>> => {
  const { operation, status, text, zod } = page
  const formats = ajvStandalone(vendor, operation, status, { patterns: false })
  const whole = ajvStandalone(vendor, operation, status, { patterns: true })
  const validators: Record<string, (body: unknown) => boolean> = {
    ours: verdict,
    'Zod 3 contract': (body) => zod.safeParse(body).success,
    'Ajv, formats': formats,
    'Ajv, formats and patterns': whole,
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
  return fastest({ 'JSON.parse': parse, ...Object.fromEntries(judged) }, text, rounds)
}
