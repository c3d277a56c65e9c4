import type { Payload } from '@sendspec/contract'
import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { indent, jsdoc, wrap } from '../layout.ts'
import type { Call, Model } from '../model.ts'
import { keyText } from '../names.ts'
import { payloadType, typeImports } from './body-types.ts'
import { dataText } from './data-text.ts'
import { fixtureName, type PayloadTree, payloadTree } from './fixture-names.ts'

const origins: { readonly [Origin in Payload['origin']]: string } = {
  printed: 'Printed',
  sketched: 'Sketched',
  composed: 'Made by hand from the contract: the page has none.',
}

const sourcesOf = ({ vendor }: Model, { sources }: Payload) =>
  sources.map(({ page, lines }) => ({ url: vendor.pages.find(({ id }) => id === page)?.url ?? page, lines }))

const originText = (model: Model, payload: Payload): string => {
  const places = sourcesOf(model, payload).map(({ url, lines: [first, last] }) => `${url}, lines ${first} to ${last}`)
  return places.length > 0 ? `${origins[payload.origin]} on ${places.join('; ')}.` : origins[payload.origin]
}

const fixtureText = (model: Model, call: Call, payload: Payload): { readonly type: string; readonly text: string } => {
  const { operation, part, name, origin, summary, body } = payload
  const type = `Fixture<${payloadType(model, call, payload)}>`
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

const treeText = (tree: PayloadTree): string => {
  const operations = [...tree].map(([operation, parts]) => {
    const members = [...parts].map(([part, payloads]) => {
      const names = payloads.map((payload) => `${keyText(payload.name)}: ${fixtureName(payload)},`)
      return `${part}: {\n${indent(names.join('\n'))}\n},`
    })
    return `${operation}: {\n${indent(members.join('\n'))}\n},`
  })
  const doc = jsdoc(['All of them, by operation, then status or `request`, then name.'])
  const members = operations.length > 0 ? `{\n${indent(operations.join('\n'))}\n}` : '{}'
  return `${doc}export const fixtures = ${members} as const`
}

/** Every recorded payload as a constant of its own, and all of them as a tree. */
export const fixturesFile = (model: Model): string => {
  const tree = payloadTree(model.vendor)
  const made = model.calls.flatMap((call) =>
    [...(tree.get(call.operation.id)?.values() ?? [])].flat().map((payload) => fixtureText(model, call, payload)),
  )
  const imports = new Map([
    ...typeImports(model, made.map(({ type }) => type).join()),
    ['./runtime/testing/fixture.ts', made.length > 0 ? ['type Fixture'] : []] as const,
  ])
  const lines = [
    `${header(`contracts/${model.vendor.id}/evidence/payloads`)}`,
    ...(made.length > 0 ? [statements('import', imports)] : []),
    `export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'\n`,
    `${[...made.map(({ text }) => text), treeText(tree)].join('\n\n')}\n`,
  ]
  return lines.join('\n')
}
