import type { FieldFacts } from '@sendspec/facts'
import { SaxesParser } from 'saxes'
import type { Prose } from '../sentences/prose.ts'

interface OpenElement extends FieldFacts {
  readonly fields: OpenElement[]
}

/** The elements within the root of an XML document, each once at its place; absent where that isn't well-formed. */
export const fieldsOfXml = (document: Prose): readonly FieldFacts[] | undefined => {
  const parser = new SaxesParser()
  const root: OpenElement = { ...document.markAt(0), fields: [] }
  const open: OpenElement[] = []
  let isWrong = false
  let isClosed = false
  parser.on('error', () => {
    isWrong ||= !isClosed
  })
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1)
    open.push(parent ? childOf(parent, name, document.markAt(startOf(document, name, parser.position))) : root)
  })
  parser.on('closetag', () => {
    open.pop()
    isClosed ||= open.length === 0
  })
  parser.write(document.text).close()
  return isWrong ? undefined : root.fields
}

/** Elements of one name within an element are one field. */
const childOf = (parent: OpenElement, name: string, mark: ReturnType<Prose['markAt']>): OpenElement => {
  const known = parent.fields.find((each) => each.name?.value === name)
  if (known) return known
  const field: OpenElement = { ...mark, name: { value: name, ...mark }, fields: [] }
  parent.fields.push(field)
  return field
}

const startOf = ({ text }: Prose, name: string, end: number): number => text.lastIndexOf(`<${name}`, end - 1) + 1
