import type { AuthPlace, Shape } from '@sendspec/contract'
import { childrenOf, formatPointer, type Part, stepsBelow } from '@sendspec/contract'
import type { Exchange } from '../pass-through/exchange.ts'
import { pairsOf } from '../pass-through/header-pairs.ts'
import type { ShowName } from '../traffic/shown-names.ts'
import { queryOf } from './prism-violations.ts'

/** A parameter or header that a call has. */
export interface UsedParameter {
  readonly part: string
  readonly pointer: string
  /** Whether the contract names it. */
  readonly named: boolean
}

/** The names that a contract has for parameters and headers. Credentials are neither. */
export const nameParameters = (given: {
  readonly parts: readonly Part[]
  readonly showName: ShowName
  readonly auth: AuthPlace | undefined
}) => {
  const { parts, showName, auth } = given
  const byKey = new Map(parts.map(({ operation, name, shape }) => [`${operation.id} ${name}`, shape]))
  const propertiesOf = (operation: string, part: string): ReadonlyMap<string, Shape> => {
    const shape = byKey.get(`${operation} ${part}`)
    return new Map(
      shape ? childrenOf(shape).flatMap(({ step, shape: inner }) => (step ? [[step, inner] as const] : [])) : [],
    )
  }

  const headersUsed = (operation: string, part: string, names: ReadonlySet<string>): readonly UsedParameter[] =>
    [...propertiesOf(operation, part).keys()]
      .filter((name) => names.has(name.toLowerCase()))
      .map((name) => ({ part, pointer: formatPointer([name]), named: true }))

  const queryUsed = (operation: string, target: string): readonly UsedParameter[] => {
    const properties = propertiesOf(operation, 'query')
    const secret = auth?.in === 'query' ? auth.name : undefined
    const names = [...new URLSearchParams(queryOf(target)).keys()].filter((name) => name !== secret)
    const paths = names.map(splitName)
    const used = paths.map((path): UsedParameter => {
      const [name = ''] = path
      const shape = properties.get(name)
      return {
        part: 'query',
        pointer: formatPointer(path.map(showName)),
        named: shape !== undefined && leadsTo(shape, path.slice(1)),
      }
    })
    return [...new Map(used.map((each) => [each.pointer, each])).values()]
  }

  return {
    /** The name as the contract spells it: Prism turns names of headers to small letters. */
    spell: (operation: string, part: string, name: string): string =>
      [...propertiesOf(operation, part).keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ??
      showName(name),
    /** The query parameters of a call, and those of its and its answer's headers that the contract names. */
    used: ({ target, request, response }: Exchange, operation: string): readonly UsedParameter[] => [
      ...queryUsed(operation, target),
      ...headersUsed(operation, 'header', namesOf(request.headers)),
      ...(response ? headersUsed(operation, `${response.status} header`, namesOf(response.headers)) : []),
    ],
  }
}

const namesOf = (headers: readonly string[]): ReadonlySet<string> =>
  new Set(pairsOf(headers).map(([name]) => name.toLowerCase()))

/** `filter[campaign_uuid]` is two steps; `ids[]` and `ids[0]` are one. */
const splitName = (name: string): readonly string[] => {
  const [first = '', ...rest] = name.split('[')
  return [first, ...rest.map((each) => each.replace(/\]$/, '')).filter((each) => !/^\d*$/.test(each))]
}

const leadsTo = (shape: Shape, [step, ...rest]: readonly string[]): boolean =>
  step === undefined ||
  stepsBelow(shape).some((child) => (child.step === step || child.step === '*') && leadsTo(child.shape, rest))
