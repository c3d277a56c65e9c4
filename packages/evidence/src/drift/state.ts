import { codeSpan } from '@sendspec/contract'
import type { Mark, Stated, StatedType } from '@sendspec/facts'
import { alternativesOf, type TypeScope } from '../page/declared-types.ts'
import type { DriftAspect } from './aspects.ts'
import type { DriftPlace, DriftSide, Statement } from './statement.ts'
import { typeWords } from './type-words.ts'

/** The place of a statement, and who sends what it is about. */
export type Where = DriftPlace & { readonly side: DriftSide }

type Content = Pick<Statement, 'value' | 'says'> & Partial<Pick<Statement, 'of' | 'required' | 'options'>>

/** Makes statements about one place. */
export const statementsAt = (where: Where) => {
  const state = (aspect: DriftAspect, { line, column }: Mark, content: Content): Statement => ({
    ...where,
    aspect,
    ...content,
    mark: { line, column },
  })
  return {
    state,
    /** A value that the page states, if it does. */
    value: (aspect: DriftAspect, stated: Stated<unknown> | undefined): readonly Statement[] =>
      stated ? [state(aspect, stated, { value: stated.value, says: inCode(stated.value) })] : [],
    /** A number that can be approximate. */
    limit: (aspect: DriftAspect, stated: (Stated<unknown> & { readonly approximate?: true }) | undefined) => {
      if (!stated) return []
      const { value, approximate = false } = stated
      const says = (approximate ? 'about ' : '') + inCode(value)
      return [state(aspect, stated, { value: { value, approximate }, says })]
    },
    type: (
      aspect: DriftAspect,
      type: (StatedType & { readonly scope: TypeScope }) | undefined,
    ): readonly Statement[] => {
      if (!type) return []
      const { is, scope } = type
      const words = typeWords(is, scope)
      return [state(aspect, type, { value: words, says: words, options: alternativesOf(is, scope) })]
    },
    /** Every entry of a list by itself. */
    each: (aspect: DriftAspect, list: readonly Stated<unknown>[]): readonly Statement[] =>
      list.map((stated) =>
        state(aspect, stated, { of: String(stated.value), value: stated.value, says: inCode(stated.value) }),
      ),
  }
}

/** A value as code in Markdown. */
export const inCode = (value: unknown): string => codeSpan(typeof value === 'string' ? value : JSON.stringify(value))

/** Names things by a key. The second thing with a key gets a number. */
export const numbered = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item])[] => {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const key = keyOf(item)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return [count > 1 ? `${key} (${count})` : key, item]
  })
}
