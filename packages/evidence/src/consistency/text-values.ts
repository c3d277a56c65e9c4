import { childPointer, childrenOf, type Part, type Shape } from '@sendspec/contract'

/** The numbers in addresses and headers, which arrive as text, that a schema can't read from text: their pointers. */
export const unreadableNumbers = ({ kind, shape }: Part): readonly string[] => {
  if (kind === 'body' || kind === 'response') return []
  const walk = (each: Shape, pointer: string): readonly string[] => {
    if (each.kind === 'number') return readsText(each) ? [] : [pointer]
    // Another option can be the one that reads the text.
    if (each.kind === 'union') return []
    return childrenOf(each).flatMap((child) => walk(child.shape, childPointer(pointer, child)))
  }
  return walk(shape, '')
}

const readsText = ({ schema }: Shape): boolean =>
  !schema.safeParse('1').error?.issues.some(({ code }) => code === 'invalid_type')
