import { keyText, type Payload } from '@sendspec/contract'
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

const sourcesOf = ({ vendor }: Model, { sources }: Payload) =>
  sources.map(({ page, lines }) => ({ url: vendor.pages.find(({ id }) => id === page)?.url ?? page, lines }))

const originText = (model: Model, payload: Payload): string => {
  const places = sourcesOf(model, payload).map(({ url, lines: [first, last] }) => `${url}, lines ${first} to ${last}`)
  return places.length > 0 ? `${origins[payload.origin]} on ${places.join('; ')}.` : origins[payload.origin]
}

const fixtureText = (
  model: Model,
  { call, payload }: { call: Call; payload: Payload },
): { readonly type: string; readonly text: string } => {
  const { operation, part, name, origin, summary, body } = payload
  const type = `Fixture<${payloadType(model, { call, payload })}>`
  const value = {
    operation,
    part: part === 'request' ? part : Number(part),
    name,
    origin,
    sources: sourcesOf(model, payload),
    body,
  }
  const doc = jsdoc([...wrap(summary), ...wrap(originText(model, payload))])
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
