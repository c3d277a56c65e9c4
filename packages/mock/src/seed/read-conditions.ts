import {
  type Collection,
  type CollectionUse,
  type Condition,
  type Operation,
  refuse,
  type Shape,
  shapeAt,
  type Vendor,
} from '@sendspec/contract'
import type { Condition as StateCondition } from '../runtime/stateful/state-file.d.ts'
import { notationOf } from './notation-of.ts'
import { readRequestValue } from './read-request-value.ts'

interface Subject {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly use: CollectionUse
  readonly collection: Collection
  /** The shape in which items are kept. */
  readonly kept: Shape
}

/** The conditions of an operation. `get` and `remove` without any use the path's only parameter. */
export const readConditions = (subject: Subject): readonly StateCondition[] => {
  const { vendor, operation, use } = subject
  const where = use.where ?? (use.action === 'list' ? [] : [byKey(subject)])
  return where.map((condition) => {
    const { value } = readRequestValue(vendor, operation, condition)
    const [as] = condition.item.map((pointer) => itemNotation(subject, pointer))
    return {
      value,
      item: condition.item,
      by: condition.by ?? 'equal',
      as: as ?? 'text',
      ...(condition.unknown !== undefined && { unknown: documentedStatus(subject, condition.unknown) }),
    }
  })
}

const byKey = ({ vendor, operation, collection }: Subject): Condition => {
  const [name, ...others] = [...operation.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter)
  if (name === undefined || others.length > 0) {
    const what = `the path ${operation.path} has ${others.length + (name ? 1 : 0)} parameters, so its item can't be told`
    return refuse(`${vendor.id} ${operation.id} collection`, what, 'say in `where` which item it is')
  }
  return { in: 'path', pointer: `/${name}`, item: [collection.key] }
}

/** How values at a pointer into an item are compared. */
export const itemNotation = ({ vendor, operation, kept }: Subject, pointer: string) => {
  const place = `${vendor.id} ${operation.id} collection ${pointer}`
  const spot = shapeAt(kept, pointer)
  if (!spot) return refuse(place, 'the notes name it, and an item lacks it', 'point at a value of the item')
  return notationOf(spot.shape) ?? refuse(place, `a ${spot.shape.kind} can't be compared`, 'point at a single value')
}

/** A status that the notes rely on, which the operation must have. */
export const documentedStatus = (
  { vendor, operation }: Pick<Subject, 'vendor' | 'operation'>,
  status: number,
): number =>
  operation.responses.some((response) => response.status === status)
    ? status
    : refuse(`${vendor.id} ${operation.id} ${status}`, 'the mock has to answer it, and the contract lacks it', 'add it')
