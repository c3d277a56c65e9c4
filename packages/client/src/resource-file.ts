import { perObject } from '@sendspec/contract'
import { callsOf, typesFirstUsedBy } from './by-resource.ts'
import { declarationText } from './declaration-text.ts'
import { callText, pagingText } from './function-text.ts'
import type { Call, Model } from './model.ts'
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

/** The resource that declares a type, by each name that the type has. */
const declaringResources = perObject(
  (model: Model): ReadonlyMap<string, string> =>
    new Map(
      [...model.declarations.values()].flatMap(({ name, directions, resource }) =>
        [...directions].map((direction) => [model.nameOf(direction)(name), resource] as const),
      ),
    ),
)

/** The types of an operation, then those that it is the first to use. */
export const operationTypes = (model: Model, call: Call): readonly string[] => [
  ...paramsText(model, call),
  ...resultText(model, call),
  ...headersText(model, call),
  ...typesFirstUsedBy(model, call).flatMap((each) => declarationText(model, each)),
]

/** A comment or a string: names in it are words. */
const textToken = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g

/** A resource: each of its operations, followed by the types that it is the first to use. */
export const resourceFile = (model: Model, resource: string): string => resourceFiles(model).get(resource) ?? ''

// The index lists what they export.
const resourceFiles = perObject(
  (model: Model) => new Map(model.resources.map((resource) => [resource, makeFile(model, resource)])),
)

const makeFile = (model: Model, resource: string): string => {
  const blocks = callsOf(model, resource).flatMap((call) => [
    callText(model, call),
    ...pagingText(model, call),
    runtimeText(call),
    ...operationTypes(model, call),
  ])
  const body = blocks.join('\n\n')
  const words = new Set(body.replaceAll(textToken, '').match(/\w+/g))
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
    ['./runtime/parameters.ts', pick(['checkRules', 'fillPath', 'queryString'])],
    [
      './runtime/results.ts',
      pick(['type CallAnswer', 'type CallFailure', 'type EmptySuccess', 'type OtherErrorStatus']),
    ],
  ])
  const declared = declaringResources(model)
  for (const word of words) {
    const other = declared.get(word)
    if (other === undefined || other === resource) continue
    const path = `./${resourcePath(other)}`
    imports.set(path, [...(imports.get(path) ?? []), `type ${word}`])
  }
  return moduleText({ source: `contracts/${model.vendor.id}`, imports, blocks })
}
