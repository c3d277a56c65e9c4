import { fillsTemplate, type Stated } from '@sendspec/facts'
import type { Comparison } from './comparison.ts'
import { comparisonAt, type Sides } from './sides.ts'

/** Compares the method or path of an operation. */
const compareEndpoint = (
  sides: Sides,
  aspect: 'method' | 'path',
  fits: (contract: string, stated: Stated<string>) => { readonly outcome: 'agrees' | 'differs'; readonly shown?: true },
): readonly Comparison[] => {
  const own = sides.contract[aspect]?.value ?? ''
  const stated = sides.facts[aspect]
  const base = { place: { part: 'path' }, aspect, contract: `the ${aspect} ${own}` }
  if (!stated) return [comparisonAt(sides, { ...base, outcome: 'unstated' })]
  return [
    comparisonAt(sides, { ...base, ...fits(own, stated), line: stated.line, page: `the ${aspect} ${stated.value}` }),
  ]
}

export const compareMethod = (sides: Sides): readonly Comparison[] =>
  compareEndpoint(sides, 'method', (own, { value }) => ({ outcome: own === value ? 'agrees' : 'differs' }))

export const comparePath = (sides: Sides): readonly Comparison[] =>
  compareEndpoint(sides, 'path', (own, { value, line }) => {
    // A sample call has values where the path has parameters.
    const isFilled = sides.facts.samples.some(({ url }) => url?.line === line && url.value.endsWith(value))
    if (own !== value && isFilled && fillsTemplate(value, own)) return { outcome: 'agrees', shown: true }
    return { outcome: own === asRoute(value) ? 'agrees' : 'differs' }
  })

/** A path with parameters named as routes can name them. Their names are never sent. */
const asRoute = (path: string): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => `{${name.replaceAll(/\W/g, '_')}}`)
