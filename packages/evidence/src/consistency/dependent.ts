import {
  childrenOf,
  definitionOf,
  type Explanation,
  type Operation,
  type Part,
  type Shape,
  shapeAt,
} from '@sendspec/contract'
import type { Trouble } from '../check.ts'
import { findingText, hasWord } from '../readings/finding-words.ts'

/** The names of the components that a value can be. */
const optionNames = (shape: Shape): readonly string[] =>
  shape.kind === 'named'
    ? [shape.name]
    : childrenOf(shape).flatMap(({ role, shape: inner }) =>
        role === 'option' || role === 'present' ? optionNames(inner) : [],
      )

const list = (values: readonly string[]): string => values.map((each) => `"${each}"`).join(', ')

/** What is wrong with a result that is said to depend on a parameter. */
export const dependentTroubles = (
  operation: Operation,
  parts: readonly Part[],
  findings: readonly Explanation[],
): readonly Trouble[] => {
  const { dependent } = operation.notes
  if (!dependent) return []
  const { status, pointer, parameter, cases, otherwise } = dependent
  const own = parts.filter((part) => part.operation.id === operation.id)
  const next = 'correct `dependent` of the route'
  const result = own.find(({ name }) => name === `${status}`)?.shape
  const value = result && shapeAt(result, pointer)
  if (!value) return [{ what: `its dependent result is at ${status} ${pointer}, where it has nothing`, next }]
  const query = own.find(({ kind }) => kind === 'query')?.shape
  const property = query && shapeAt(query, `/${parameter.name}`)?.property
  const definition = property && definitionOf(property.shape)
  if (definition?.kind !== 'enum') {
    return [{ what: `its result depends on ${parameter.name}, which is no parameter with a list of values`, next }]
  }
  const [listed, named] = [definition.values, Object.keys(cases)]
  if ([...listed].sort().join() !== [...named].sort().join()) {
    return [{ what: `its result depends on ${list(named)}; ${parameter.name} has ${list(listed)}`, next }]
  }
  const components = Object.values(cases)
  const possible = optionNames(value.shape)
  const strange = components.find((each) => !possible.includes(each))
  if (strange) return [{ what: `its dependent result can be ${strange}; ${pointer} can't`, next }]
  if (new Set(components).size < components.length) {
    return [{ what: `its dependent result is ${components[0]} in more than one case`, next }]
  }
  if (otherwise === undefined || otherwise === property?.default) return []
  const isProposed = findings.some(
    (finding) =>
      finding.kind === 'missing-default' &&
      finding.contract.some((place) => place.operation === operation.id && place.pointer === `/${parameter.name}`) &&
      hasWord(findingText(finding), `\`${otherwise}\``),
  )
  if (isProposed) return []
  return [
    {
      what: `without ${parameter.name} its result is said to be that of "${otherwise}", which neither a default nor a finding says`,
      next: `${next}, or name the value in the finding about the default`,
    },
  ]
}
