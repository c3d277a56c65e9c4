import { plural, wordsOf } from '@sendspec/contract'
import { variableName } from './draft-names.ts'

/** The verb that names have for what titles call otherwise. Others are kept. */
const renamed: Readonly<Record<string, string>> = {
  destroy: 'delete',
  fetch: 'get',
  read: 'get',
  retrieve: 'get',
  return: 'get',
  show: 'get',
  view: 'get',
}

/** Verbs that titles of operations start with. A title that starts with another word names a thing. */
const known = new Set(
  `accept activate add append apply approve archive assign attach authenticate authorize ban batch block book bulk buy
  calculate call cancel capture change charge check claim clear clone close complete configure confirm connect convert copy
  count create cancel deactivate decline delete deny deposit destroy detach disable disconnect dispatch download duplicate
  edit enable end enrol enroll execute export extend fetch find finish follow generate get grant import initiate insert
  install invalidate invite issue join leave link list lock log login logout lookup mark merge modify move notify open order
  partially patch pause pay ping place play post preview process provision publish purge put query queue read receive
  record redeem refresh refund register regenerate reject release remove rename renew reopen replace replay report request
  resend reset resolve restart restore resume retrieve retry return revert revet revoke rotate run save schedule search send
  set share show shut sign simulate skip star start stop stream submit subscribe suspend switch sync tag terminate test
  thank toggle track transfer trigger unarchive unassign unban unblock undo unfollow uninstall unlink unlock unmark
  unpublish unregister unsubscribe unsuspend untag update upload upsert use validate verify view void vote withdraw write`.split(
    /\s+/,
  ),
)

/** `creating` and `creates` are `create`. */
const baseOf = (word: string): string | undefined => {
  const forms = [word]
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3)
    forms.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'))
  }
  if (word.endsWith('s')) forms.push(word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y'))
  return forms.find((form) => known.has(form))
}

const articles = new Set([
  'a',
  'an',
  'the',
  'your',
  'this',
  'its',
  'their',
  'one',
  'new',
  'existing',
  'specific',
  'given',
  'single',
])

/** Verbs that are for reading, whatever else they are. */
const lists = new Set(['list', 'lookup', 'query', 'read', 'search', 'show', 'view'])

/** Words that begin what a name can do without: `get a quote by id`, `list the boosts of a recording`. */
const endings = new Set(['by', 'using', 'with', 'via', 'from', 'for', 'in', 'of', 'that', 'which', 'through', 'based'])

/** What a title says an operation does. */
export interface Titled {
  /** Absent if the title names a thing. */
  readonly verb?: string
  readonly nouns: readonly string[]
  readonly id: string
}

/** Longer names say too much. */
const mostWords = 5

/** A title without what doesn't belong to it: a number, notes in brackets, what follows a colon, a path. */
const plainTitle = (title: string): string =>
  title
    .replace(/^\s*(?:\d+[.)]\s*)+/, '')
    .replace(/^(?:GET|POST|PUT|PATCH|DELETE)\b/, '')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, '')
    .replace(/:(?=\s).*$/, '')
    .replaceAll(/['’"`]s?\b/g, '')

/** Verbs that name things as well: `Lock status`, `Request URL`. */
const things = new Set(
  `block charge check export grant import link list lock lookup mark match order place play post process query read record
  refund release report schedule search set share show start stream switch tag test track transfer trigger use view
  vote`.split(/\s+/),
)

/** What a request consists of: `Request URL` asks for nothing. */
const ofRequest = new Set([
  '',
  'body',
  'endpoint',
  'example',
  'format',
  'header',
  'headers',
  'method',
  'parameters',
  'payload',
  'url',
])

/** Reads what an operation does from its title. */
export const nameByTitle = (title: string, isReading: boolean): Titled => {
  // An address or a whole sentence names nothing.
  const plain = /:\/\/|\S\/\S/.test(title) ? '' : plainTitle(title)
  const words = wordsOf(plain)
  const [first = ''] = words
  const base = baseOf(first)
  const isThing =
    !articles.has(words[1] ?? '') &&
    ((first === 'request' && ofRequest.has(words[1] ?? '')) || (isReading && things.has(first) && !lists.has(first)))
  if (base === undefined || isThing || words.length > 12)
    return { nouns: words.filter((word) => !articles.has(word)), id: '' }
  const isAll = words.includes('all') || /^(?:get|fetch|retrieve|return)\b.*\blists? of\b/i.test(plain)
  const rest = words
    .slice(1)
    .join(' ')
    .replace(/^(?:a |an |the )?(?:lists?|details?|information|info|data) (?:of|about|on|for) /, '')
    .split(' ')
    .filter((word) => word !== '' && word !== 'all' && !articles.has(word))
  const nouns = upToEnding(rest)
  const action = renamed[base] ?? base
  const noun = nouns.at(-1)
  const many =
    action === 'get' && noun !== undefined && (isAll || (plural(noun) === noun && nouns.length === rest.length))
  const verb = many ? 'list' : action
  const named = many && isAll ? [...nouns.slice(0, -1), plural(noun as string)] : nouns
  return { verb, nouns, id: variableName([verb, ...named].join(' ')) }
}

/** The words before those that a name can do without. A preposition after the verb is kept: `sign in`, `vote on`. */
const upToEnding = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word, index) => index > 0 && endings.has(word))
  const kept = end < 0 ? words : words.slice(0, end)
  return kept.slice(0, mostWords - 1)
}
