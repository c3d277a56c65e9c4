import { typeOfWords } from '../type-words.ts'
import { parseType } from '../typescript/syntax.ts'

export type ColumnRole =
  | 'name'
  | 'type'
  | 'required'
  | 'optional'
  | 'nullable'
  | 'deprecated'
  | 'default'
  | 'values'
  | 'format'
  | 'example'
  | 'place'
  | 'rules'
  | 'status'
  | 'permission'
  | 'description'

export interface Column {
  readonly head: RegExp
  /** How much a cell looks like one of this column; the higher the surer. */
  readonly fits: (cell: string) => number
}

const yes = /^(?:✅|✔️?|✓|☑️?|yes|y|true|required|mandatory|nullable|deprecated|x|•|●|1)$/iu
const no = /^(?:❌|✗|✘|✖️?|×|⛔|no|n|false|optional|-|–|—|0)$/iu
const name = /^[`*]*[\w$@.[\]{}-]+[`*?]*(?:\s*\((?:required|optional)\))?$/

/** What a cell of a yes-or-no column says. */
export const yesOrNo = (cell: string): boolean | undefined => {
  const word = cell.replace(/[`*_.]/g, '').trim()
  if (yes.test(word)) return true
  return no.test(word) ? false : undefined
}

const looksLikeType = (cell: string): boolean => {
  const bare = cell.replace(/`/g, '').trim()
  return bare !== '' && yesOrNo(bare) === undefined && (typeOfWords(bare) !== undefined || 'node' in parseType(bare))
}

const anything = (): number => 0
const fitsYesOrNo = (cell: string): number => (yesOrNo(cell) === undefined ? 0 : 3)

/** What columns are for, first match first. */
export const roles: Readonly<Record<ColumnRole, Column>> = {
  name: {
    head: /^(?:fields?|names?|parameters?|params?|keys?|propert(?:y|ies)|attributes?|arguments?|headers?|column|variable|query)(?: name)?$/,
    fits: (cell) => (name.test(cell) ? 2 : 0),
  },
  type: { head: /^(?:(?:data |value )?types?|schema)$/, fits: (cell) => (looksLikeType(cell) ? 1 : 0) },
  required: { head: /^(?:is )?(?:required|mandatory|req)\??$/, fits: fitsYesOrNo },
  optional: { head: /^(?:is )?optional\??$/, fits: fitsYesOrNo },
  nullable: { head: /^(?:is )?nullable\??$/, fits: fitsYesOrNo },
  deprecated: { head: /^(?:is )?deprecated\??$/, fits: fitsYesOrNo },
  default: { head: /^defaults?(?: value)?$/, fits: anything },
  values: {
    head: /^(?:(?:possible|allowed|valid|accepted|available) )?(?:values|options|enum|choices)$/,
    fits: anything,
  },
  format: { head: /^format$/, fits: anything },
  example: { head: /^(?:example|sample)s?(?: value)?$/, fits: anything },
  place: { head: /^(?:(?:located |found )?in|location|place|where|passed in|parameter type|kind)$/, fits: anything },
  rules: { head: /^(?:validation )?(?:rules?|validations?|constraints?)$/, fits: anything },
  status: {
    head: /^(?:(?:http|response|error|status|return) )*(?:codes?|status(?:es)?)$/,
    fits: (cell) => (/^`?[1-5]\d\d\b/.test(cell) ? 2 : 0),
  },
  permission: { head: /^(?:permissions?|scopes?)$/, fits: anything },
  description: {
    head: /^(?:descriptions?|details?|notes?|meanings?|comments?|explanation|reason|purpose|remarks?|info)$/,
    fits: (cell) => (/\s/.test(cell.trim()) ? 1 : 0),
  },
}

/** What a column is for, by its head. */
export const roleOf = (head: string): ColumnRole | undefined => {
  const word = head.replace(/[`*_]/g, '').trim().toLowerCase()
  return (Object.keys(roles) as ColumnRole[]).find((role) => roles[role].head.test(word))
}
