import { readModel } from '../read-model.ts'
import type { Subject } from './vendors.ts'

/** Types that compare what a client declares with what its contract infers. */
export const proofTypes = `
/** The closed form of a type: enums without the values nobody documented, lists that can be changed, objects flat. */
export type Close<T> = unknown extends T
  ? T
  : T extends string
    ? Same<T, string & {}> extends true ? never : T
    : T extends readonly (infer Item)[]
      ? Close<Item>[]
      : T extends object
        ? { [Key in keyof T]: Close<T[Key]> }
        : T

export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export type Proof<Holds extends true> = Holds
`

/** One proof for each part of each operation: that the client's type is the contract's. */
export const proofOf = ({ vendor, contract }: Subject, client: string): string => {
  const { calls } = readModel(vendor)
  const proofs = calls.flatMap(({ operation, name, params, body, answers }) => {
    const route = `Contract['${operation.id}']`
    const keys = (part: string): string =>
      params
        .filter((param) => param.part === part)
        .map(({ property }) => `'${property.key}'`)
        .join(' | ')
    const parts = [
      ...(operation.pathParams ? [`z.input<${route}['pathParams']>`] : []),
      ...(operation.query ? [`z.input<${route}['query']>`] : []),
      ...(keys('header') ? [`Pick<z.input<${route}['headers']>, ${keys('header')}>`] : []),
      ...(body === 'flat' ? [`z.input<${route}['body']>`] : []),
      ...(body === 'whole' ? [`{ body: z.input<${route}['body']> }`] : []),
    ]
    const request = params.length > 0 ? [[`${name}Params`, `client.${name}Params`, parts.join(' & ')]] : []
    const responses = answers.map((answer) => {
      const key = answer.ok ? 'data' : 'error'
      const inferred = answer.body
        ? `z.output<${route}['responses'][${answer.status}]>`
        : answer.ok
          ? 'undefined'
          : 'unknown'
      return [answer.name, `client.${answer.name}['${key}']`, inferred]
    })
    return [...request, ...responses]
  })
  return [
    `import type { z } from 'zod'`,
    `import type { contract } from '${contract}'`,
    `import type { Close, Proof, Same } from './proof-types.ts'`,
    `import type * as client from '${client}'`,
    'type Contract = typeof contract',
    ...proofs.map(([name, ours, theirs]) => `export type ${name} = Proof<Same<Close<${ours}>, Close<${theirs}>>>`),
    '',
  ].join('\n')
}
