import { SendspecError } from '@sendspec/contract'
import type { SchemaObject } from 'openapi3-ts/oas31'

/** The named schemas of one document, in the order in which the contract first uses them. */
export interface Components {
  /**
   * Defines a component unless it is there already, and refers to it.
   * @throws SendspecError where the name is in use for another definition, naming both places.
   */
  add(name: string, source: string, define: () => SchemaObject): SchemaObject
  has(name: string): boolean
  schemas(): Record<string, SchemaObject>
}

interface Component {
  readonly source: string
  schema: SchemaObject
}

export const createComponents = (): Components => {
  const components = new Map<string, Component>()
  return {
    add(name, source, define) {
      const earlier = components.get(name)
      if (!earlier) {
        // The slot is taken before its own references are, so that a component stands before those it uses.
        const component: Component = { source, schema: {} }
        components.set(name, component)
        component.schema = define()
      } else if (JSON.stringify(earlier.schema) !== JSON.stringify(define())) {
        throw new SendspecError({
          place: source,
          what: `the name "${name}" is already another schema's, at ${earlier.source}`,
          next: 'give one of the two another name, or use one schema in both places',
        })
      }
      return { $ref: `#/components/schemas/${name}` }
    },
    has: (name) => components.has(name),
    schemas: () => Object.fromEntries([...components].map(([name, { schema }]) => [name, schema])),
  }
}
