import { unique } from '@sendspec/contract'
import { declarationText } from './declaration-text.ts'
import { callText, pagingText } from './function-text.ts'
import type { Call, Declaration, Model } from './model.ts'
import { moduleText } from './module-text.ts'
import { headersText, paramsText, resultText } from './operation-types.ts'
import { runtimeText } from './runtime-text.ts'

/** Where a resource's operations and types are, in `src/`. */
export const resourcePath = (resource: string): string => `${resource}.ts`

/** Names that a module exports. */
export const exportedNames = (text: string): readonly string[] =>
  [...text.matchAll(/^export (const|function|interface|type) (\w+)/gm)].map(([, kind, name]) =>
    kind === 'interface' || kind === 'type' ? `type ${name}` : `${name}`,
  )

/** Names of all forms of a declared type. */
const formsOf = (model: Model, { name, directions }: Declaration): readonly string[] =>
  [...directions].map((direction) => model.nameOf(direction)(name))

/** The types of an operation, then those that it is the first to use. */
export const operationTypes = (model: Model, call: Call): readonly string[] => [
  ...paramsText(model, call),
  ...resultText(model, call),
  ...headersText(model, call),
  ...[...model.declarations.values()]
    .filter(({ operation }) => operation === call.operation.id)
    .flatMap((each) => declarationText(model, each)),
]

/** A resource: each of its operations, followed by the types that it is the first to use. */
export const resourceFile = (model: Model, resource: string): string => {
  const declarations = [...model.declarations.values()]
  const blocks = model.calls
    .filter(({ operation }) => operation.notes.resource === resource)
    .flatMap((call) => [
      callText(model, call),
      ...pagingText(model, call),
      runtimeText(call),
      ...operationTypes(model, call),
    ])
  const body = blocks.join('\n\n')
  const words = new Set(body.match(/\w+/g))
  const pick = (names: readonly string[]): readonly string[] =>
    names.filter((name) => words.has(name.replace(/^type /, '')))
  const imports = new Map<string, readonly string[]>([
    [
      './client.ts',
      ['CallOptions', 'Connection', 'PageOptions'].flatMap((type) => pick([`type ${model.name}${type}`])),
    ],
    ['./runtime/call.ts', ['call']],
    ['./runtime/operation.ts', ['type Operation', ...pick(['lazy', 'numberHeader', 'textHeader'])]],
    ['./runtime/options.ts', pick(['type NoParams'])],
    [
      './runtime/pages.ts',
      [...(body.includes('return items<') ? ['items'] : []), ...(body.includes('return pages<') ? ['pages'] : [])],
    ],
    ['./runtime/parameters.ts', pick(['checkRules', 'queryString'])],
    ['./runtime/results.ts', pick(['type CallAnswer', 'type CallFailure', 'type EmptySuccess'])],
  ])
  for (const other of model.resources.filter((each) => each !== resource)) {
    const theirs = declarations.filter((each) => each.resource === other).flatMap((each) => formsOf(model, each))
    imports.set(`./${resourcePath(other)}`, pick(unique(theirs).map((name) => `type ${name}`)))
  }
  return moduleText({ source: `contracts/${model.vendor.id}`, imports, blocks })
}
