import type { Node, TSType, TSTypeLiteral } from '@babel/types'
import type { Gap } from '@sendspec/facts'
import { gapAt } from '../blocks/gap-at.ts'
import type { TypeSource } from './types.ts'

/**
 * Where a sketch lacks the comma that it has elsewhere.
 * TypeScript takes a line break for a separator, so a sketch without any is well-formed.
 */
export const separatorGaps = (type: TSType, { prose, shift }: TypeSource): readonly Gap[] => {
  const followed = literalsIn(type).flatMap(({ members }) => members.slice(0, -1))
  const isSeparated = ({ end }: Node): boolean => /[,;]/.test(prose.text[(end ?? 0) + shift - 1] ?? '')
  if (!followed.some(isSeparated)) return []
  return followed
    .filter((member) => !isSeparated(member))
    .map(({ start }) => gapAt('missing-separator', prose, (start ?? 0) + shift))
}

const literalsIn = (node: unknown): readonly TSTypeLiteral[] => {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null || !('type' in node)) return []
  const inner = Object.entries(node).flatMap(([key, value]) =>
    /comments$/i.test(key) || key === 'loc' ? [] : literalsIn(value),
  )
  return node.type === 'TSTypeLiteral' ? [node as TSTypeLiteral, ...inner] : inner
}
