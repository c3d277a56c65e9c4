import { SendspecError, type ShapeOf } from '@sendspec/contract'
import type { SchemaObject } from 'openapi3-ts/oas31'

/** The named schemas of one document, in the order of their first use in the contract. */
export interface Components {
  /**
   * Defines a component unless it exists, and returns a reference to it.
   * @throws SendspecError if another definition has the name. The error names both places.
   */
  add(shape: ShapeOf<'named'>, source: string, define: () => SchemaObject): SchemaObject
  has(name: string): boolean
  schemas(): Record<string, SchemaObject>
}

interface Component {
  readonly shape: ShapeOf<'named'>
  readonly source: string
  schema: SchemaObject
}

export const createComponents = (): Components => {
  const components = new Map<string, Component>()
  return {
    add(shape, source, define) {
      const { name } = shape
      const earlier = components.get(name)
      if (!earlier) {
        // Reserve the position first, so that a component comes before the ones that it uses.
        const component: Component = { shape, source, schema: {} }
        components.set(name, component)
        component.schema = define()
      } else if (earlier.shape !== shape && JSON.stringify(earlier.schema) !== JSON.stringify(define())) {
        throw new SendspecError({
          place: source,
          what: `the name "${name}" belongs to another schema, at ${earlier.source}`,
          next: 'rename one of the two, or use the same schema in both places',
        })
      }
      return { $ref: `#/components/schemas/${name}` }
    },
    has: (name) => components.has(name),
    schemas: () => Object.fromEntries([...components].map(([name, { schema }]) => [name, schema])),
  }
}
