import type { Block, Field } from '../blocks/block.ts'
import { after, joined, slice, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfWords } from '../type-words.ts'
import type { ColumnRole } from './columns.ts'

const named = /^`?(?<name>[A-Za-z_$][\w.$[\]-]*)`?(?<mark>[*?]?)[:\s]*(?<rest>[\s\S]*)$/
const flag = /^(?:required|optional|nullable|deprecated)$/i
/** Types and flags behind a name are no longer than this. */
const longest = 80

/**
 * Fields that are written as a line of name, type and flags with their description in the paragraphs below:
 * **`code_id`** *String* (Required). A heading can be such a line too.
 */
export const withNamedFields = (blocks: readonly Block[]): readonly Block[] => {
  const made: Block[] = []
  const headed = new Set<string>()
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    const cells = cellsOf(block) ?? memberOf(block, headed)
    if (!cells || !('text' in block)) {
      made.push(block)
      continue
    }
    const told: Prose[] = []
    for (let next = blocks[at + 1]; next?.kind === 'paragraph' && !cellsOf(next); next = blocks[at + 1]) {
      told.push(next.text, after(next.text, ' '))
      at += 1
    }
    const field: Field = {
      kind: 'field',
      cells: { ...cells, ...(told.length > 0 && { description: trimmed(joined([...own(cells), ...told])) }) },
      fields: [],
      text: block.text,
      ...(block.kind === 'heading' && { depth: block.depth }),
    }
    if (block.kind === 'heading' && cells.name) headed.add(cells.name.text)
    made.push(field)
  }
  return made
}

const own = ({ description }: Partial<Record<ColumnRole, Prose>>): readonly Prose[] =>
  description ? [description, after(description, ' ')] : []

/** A heading that is `field.member` and nothing else, where `field` is one with a heading of its own. */
const memberOf = (block: Block, headed: ReadonlySet<string>): Partial<Record<ColumnRole, Prose>> | undefined => {
  if (block.kind !== 'heading') return undefined
  const match = /^`?(?<name>(?<owner>[A-Za-z_$][\w$-]*)\.[\w.$-]+)`?\s*(?:\{#[^}]*\})?$/.exec(block.text.text)
  const { name = '', owner = '' } = match?.groups ?? {}
  const start = block.text.text.indexOf(name)
  return headed.has(owner) ? { name: slice(block.text, start, start + name.length) } : undefined
}

const cellsOf = (block: Block): Partial<Record<ColumnRole, Prose>> | undefined => {
  if (block.kind !== 'heading' && !(block.kind === 'paragraph' && block.isNamed)) return undefined
  const { text } = block
  const match = named.exec(text.text.replace(/\{#[^}]*\}\s*$/, '').trimEnd())
  const { name = '', rest: behind = '' } = match?.groups ?? {}
  // What a dash separates from types and flags says what the field is.
  const dash = block.kind === 'heading' ? undefined : /\s[—–-]\s+(?=\S)/.exec(behind)
  const rest = dash ? behind.slice(0, dash.index) : behind
  if (!match || rest.length === 0 || rest.length > longest) return undefined
  // Words of a title are no name.
  if (block.kind === 'heading' && !/^`|[_.]|^[a-z]+$/.test(text.text.split(/\s/)[0] ?? '')) return undefined
  const start = text.text.indexOf(name)
  const cells: Partial<Record<ColumnRole, Prose>> = { name: slice(text, start, start + name.length) }
  let from = start + name.length
  for (const part of rest.split(/[,;|()]|\s+(?=(?:required|optional)\b)/i).map((each) => each.trim())) {
    const bare = part.replace(/`/g, '')
    if (bare === '') continue
    const at = text.text.indexOf(part, from)
    const own = slice(text, at, at + part.length)
    from = at + part.length
    if (flag.test(bare)) cells[bare.toLowerCase() as 'required'] ??= own
    else {
      const type = typeOfWords(bare)
      if (!type || type.is.kind === 'named' || type.is.kind === 'literal' || cells.type) return undefined
      cells.type = own
    }
  }
  if (dash) {
    const told = trimmed(slice(text, text.text.indexOf(behind) + dash.index + dash[0].length))
    if (told.text !== '') cells.description = told
  }
  const isFlagged = cells.required !== undefined || cells.optional !== undefined
  return isFlagged || (cells.type && block.kind !== 'heading') ? cells : undefined
}
