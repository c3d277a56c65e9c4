import { declarationText } from './declaration-text.ts'
import { header } from './header.ts'
import { statements } from './imports.ts'
import type { Declaration, Model } from './model.ts'
import { operationText } from './operation-text.ts'

/** Files of resources by path, in `src/`. */
export const resourcePath = (resource: string): string => `${resource}.ts`

/** Names that a piece of source exports. */
export const exportedNames = (text: string): readonly string[] =>
  [...text.matchAll(/^export (const|function|interface|type) (\w+)/gm)].map(([, kind, name]) =>
    kind === 'interface' || kind === 'type' ? `type ${name}` : `${name}`,
  )

/** Names of the types that a declaration stands for, in all its forms. */
const formsOf = (model: Model, { name, directions }: Declaration): readonly string[] =>
  [...directions].map((direction) => model.nameOf(direction)(name))

/** A resource: each of its operations, followed by the types that it is the first to use. */
export const resourceFile = (model: Model, resource: string): string => {
  const declarations = [...model.declarations.values()]
  const blocks = model.calls
    .filter(({ operation }) => operation.notes.resource === resource)
    .flatMap((call) => [
      ...operationText(model, call),
      ...declarations
        .filter(({ operation }) => operation === call.operation.id)
        .flatMap((each) => declarationText(model, each)),
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
    ['./runtime/operation.ts', ['type Operation']],
    ['./runtime/options.ts', pick(['type NoParams'])],
    [
      './runtime/pages.ts',
      [...(body.includes('return items(') ? ['items'] : []), ...(body.includes('return pages(') ? ['pages'] : [])],
    ],
    ['./runtime/lazy.ts', pick(['lazy'])],
    ['./runtime/query-string.ts', pick(['queryString'])],
    ['./runtime/read-header.ts', pick(['numberHeader', 'textHeader'])],
    ['./runtime/rules.ts', pick(['checkRules'])],
    ['./runtime/results.ts', pick(['type CallAnswer', 'type CallFailure', 'type EmptySuccess'])],
  ])
  for (const other of model.resources.filter((each) => each !== resource)) {
    const theirs = declarations.filter((each) => each.resource === other).flatMap((each) => formsOf(model, each))
    imports.set(`./${resourcePath(other)}`, pick([...new Set(theirs)].map((name) => `type ${name}`)))
  }
  return `${header(`contracts/${model.vendor.id}`)}\n${statements('import', imports)}\n${body}\n`
}
