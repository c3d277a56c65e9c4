import { keyText, type Payload, pagesStating, perObject, type Vendor } from '@sendspec/contract'
import { indent, jsdoc, wrap } from '../layout.ts'
import type { Call, Model } from '../model.ts'
import { header, statements } from '../module-text.ts'
import { payloadType, typeImports } from './body-types.ts'
import { dataText } from './data-text.ts'
import { fixtureName, type PayloadTree, payloadTree } from './fixture-names.ts'

const origins: { readonly [Origin in Payload['origin']]: string } = {
  printed: 'Printed',
  sketched: 'Sketched',
  composed: 'Written by hand from the contract: the page has none.',
}

/**
 * Where an example is printed. Of one that operations share, only the pages that state the operation: it can be on
 * hundreds of others.
 */
const sourcesOf = ({ vendor }: Model, { operation, sources }: Payload) => {
  const lines = vendor.definition?.lines
  const stating = lines && isShared(vendor, sources) ? pagesStating(lines).get(operation) : undefined
  const own = stating ? sources.filter(({ page }) => stating.has(page)) : []
  const shown = own.length > 0 ? own : sources
  return shown.map(({ page, lines }) => ({ url: urls(vendor).get(page) ?? page, lines }))
}

/** Copies for several operations have the sources of their original. */
const isShared = ({ payloads }: Vendor, sources: Payload['sources']): boolean =>
  (copies(payloads).get(sources)?.length ?? 0) > 1
const copies = perObject((payloads: Vendor['payloads']) => Map.groupBy(payloads, (payload) => payload.sources))

const urls = perObject(
  ({ pages }: Vendor): ReadonlyMap<string, string> => new Map(pages.map(({ id, url }) => [id, url])),
)

const originText = ({ origin }: Payload, sources: ReturnType<typeof sourcesOf>): string => {
  const places = sources.map(({ url, lines: [first, last] }) => `${url}, lines ${first} to ${last}`)
  return places.length > 0 ? `${origins[origin]} on ${places.join('; ')}.` : origins[origin]
}

const fixtureText = (
  model: Model,
  { call, payload }: { call: Call; payload: Payload },
): { readonly type: string; readonly text: string } => {
  const { operation, part, name, origin, summary, body } = payload
  const sources = sourcesOf(model, payload)
  const type = `Fixture<${payloadType(model, { call, payload })}>`
  const value = {
    operation,
    part: part === 'request' ? part : Number(part),
    name,
    origin,
    sources,
    body,
  }
  const doc = jsdoc([...wrap(summary), ...wrap(originText(payload, sources))])
  const before = `export const ${fixtureName(payload)}: ${type} = `
  return { type, text: doc + before + dataText(value, { column: 0, before }) }
}

/** The tree of all fixtures, as its type or as its value. */
const treeText = (tree: PayloadTree, form: 'type' | 'value'): string => {
  const [before, end] = form === 'type' ? ['readonly ', ''] : ['', ',']
  const branch = (key: string, members: readonly string[]): string =>
    `${before}${key}: {\n${indent(members.join('\n'))}\n}${end}`
  const operations = [...tree].map(([operation, parts]) => {
    const members = [...parts].map(([part, payloads]) => {
      const names = payloads.map((payload) => {
        const constant = fixtureName(payload)
        return `${before}${keyText(payload.name)}: ${form === 'type' ? `typeof ${constant}` : constant}${end}`
      })
      return branch(part, names)
    })
    return branch(operation, members)
  })
  return operations.length > 0 ? `{\n${indent(operations.join('\n'))}\n}` : '{}'
}

const treeDeclarations = (tree: PayloadTree): readonly string[] => [
  `${jsdoc(['All of them, by operation, then status or `request`, then name.'])}export const fixtures: Fixtures = ${treeText(tree, 'value')}`,
  `${jsdoc(['The type of `fixtures`.'])}export ${tree.size > 0 ? `interface Fixtures ${treeText(tree, 'type')}` : 'type Fixtures = Readonly<Record<string, never>>'}`,
]

/** Every recorded payload as a constant of its own, and all of them as a tree. */
export const fixturesFile = (model: Model): string => {
  const tree = payloadTree(model.vendor)
  const made = model.calls.flatMap((call) =>
    [...(tree.get(call.operation.id)?.values() ?? [])].flat().map((payload) => fixtureText(model, { call, payload })),
  )
  const imports = new Map([
    ...typeImports(model, made.map(({ type }) => type).join()),
    ['./runtime/testing/fixture.ts', made.length > 0 ? ['type Fixture'] : []] as const,
  ])
  const lines = [
    `${header(`contracts/${model.vendor.id}/evidence/payloads`)}`,
    ...(made.length > 0 ? [statements('import', imports)] : []),
    `export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'\n`,
    `${[...made.map(({ text }) => text), ...treeDeclarations(tree)].join('\n\n')}\n`,
  ]
  return lines.join('\n')
}
