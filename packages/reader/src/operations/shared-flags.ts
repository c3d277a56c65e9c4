import type { Stated } from '@sendspec/facts'
import { stated } from '../blocks/passage.ts'
import { quotedList } from '../sentences/list.ts'
import type { Prose } from '../sentences/prose.ts'

const fieldWords = '(?:fields?|attributes?|parameters?|params?|propert(?:y|ies)|keys?)'
const names = String.raw`(?<list>\`[\w.[\]-]+\`(?:(?:,| and| or)+ \`[\w.[\]-]+\`)*)`
const owner = String.raw`(?:(?:the|an?) (?:[\w-]+(?:['’]s?)? ){1,3})?`
/** What follows makes it a condition. */
const unconditional = String.raw`(?! (?:if|when|unless|for|only|in|with|on|by)\b)`

/** What a sentence says of several fields at once. */
export interface SharedFlags {
  /** The fields that it names. */
  readonly named: readonly Stated<string>[]
  /** Absent where the sentence only says that there are such fields. */
  readonly required?: Stated<boolean>
  /** What it says of all the others of the list. */
  readonly others?: { readonly required: Stated<boolean>; readonly nullable?: Stated<boolean> }
}

interface FlagNaming {
  readonly pattern: RegExp
  readonly named?: boolean
  readonly others?: boolean
}

/** How sentences say which fields have to be sent. */
const flagNamings: readonly FlagNaming[] = [
  {
    // "The only required fields are `a` and `b`"
    pattern: new RegExp(String.raw`\bonly (?:required|mandatory) ${fieldWords} (?:is|are):? ${owner}${names}`, 'gi'),
    named: true,
    others: false,
  },
  {
    pattern: new RegExp(
      String.raw`\bonly ${names}(?: ${fieldWords})? (?:is|are) (?:required|mandatory)\b${unconditional}`,
      'gi',
    ),
    named: true,
    others: false,
  },
  {
    pattern: new RegExp(String.raw`${names} (?:is|are) the only,? (?:required|mandatory),? ${fieldWords}\b`, 'gi'),
    named: true,
    others: false,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!only )\b(?:required|mandatory) ${fieldWords} (?:is|are):? ${owner}${names}`,
      'gi',
    ),
    named: true,
  },
  { pattern: new RegExp(String.raw`\boptional ${fieldWords} (?:is|are):? ${owner}${names}`, 'gi'), named: false },
  { pattern: new RegExp(String.raw`\bother ${fieldWords} are:? ${names}`, 'gi') },
]

/** "All parameters to this endpoint are optional and nullable, except `a`". */
const ofAll = new RegExp(
  String.raw`\ball(?: of)?(?: the| these)?(?: following| json| body| request)? ${fieldWords}(?: (?:to|for|of|in) (?:this|the) \w+| below| above| listed)*(?: (?:except|excluding|but|besides)(?: for)? ${names})? are (?:(?<optional>optional)|required|mandatory)(?<nullable> and nullable)?\b${unconditional}(?:,? (?:except|excluding|but|besides)(?: for)? ${names.replace('<list>', '<rest>')})?`,
  'gi',
)

/** What a sentence says of which fields have to be sent. */
export const sharedFlagsIn = (prose: Prose): readonly SharedFlags[] => [
  ...flagNamings.flatMap(({ pattern, named, others }) =>
    [...prose.text.matchAll(pattern)].map((match): SharedFlags => {
      const flag = (value: boolean) => stated(value, prose, match.index)
      return {
        named: namesInList(prose, match, 'list'),
        ...(named !== undefined && { required: flag(named) }),
        ...(others !== undefined && { others: { required: flag(others) } }),
      }
    }),
  ),
  ...[...prose.text.matchAll(ofAll)].map((match): SharedFlags => {
    const { optional, nullable = '' } = match.groups ?? {}
    const required = stated(!optional, prose, match.index)
    const excepted = [...namesInList(prose, match, 'list'), ...namesInList(prose, match, 'rest')]
    return {
      named: excepted,
      ...(excepted.length > 0 && { required: { ...required, value: !required.value } }),
      others: { required, ...(nullable && { nullable: stated(true, prose, match.index) }) },
    }
  }),
]

const namesInList = (prose: Prose, match: RegExpExecArray, group: 'list' | 'rest'): readonly Stated<string>[] => {
  const list = match.groups?.[group]
  const from = match.index + match[0].lastIndexOf(list ?? '')
  return list
    ? quotedList(prose.text.slice(0, from + list.length), from).map(({ value, offset }) => stated(value, prose, offset))
    : []
}
