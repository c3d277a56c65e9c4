import {
  argumentsOf,
  calleeOf,
  type Fragment,
  importing,
  inside,
  keyOf,
  literal,
  numberOf,
  removed,
  replaced,
  stringOf,
  textOf,
  wordsAround,
} from './edit.ts'
import { type Attempt, elementsOf, type Rule } from './rule.ts'

const routes: Rule = (part) => {
  const callee = calleeOf(part) ?? ''
  const [path] = argumentsOf(part)
  const own = stringOf(path)
  const name = part.node.type === 'CallExpression' ? inside(part, part.node.callee) : undefined
  if (!/^(?:get|post|put|patch|del)$/.test(callee) || !path || !name || own === undefined) return []
  return [
    ['a path changes', replaced(path, literal(own.replace(/^\/[\w-]+/, '$&-other')))],
    ['a method changes', importing(replaced(name, callee === 'get' ? 'del' : 'get'), callee === 'get' ? 'del' : 'get')],
  ]
}

const answers: Rule = (part) => {
  const key = keyOf(part)
  if (!key || !/^[1-5]\d\d$/.test(key)) return []
  return [
    ['a status becomes another', replaced(part, textOf(part).replace(/^\d+/, key === '200' ? '201' : '418'))],
    ['an answer is lost', removed(part)],
  ]
}

/** Pointers of the same type in the same body. */
const neighbours: Readonly<Record<string, string>> = {
  '/links/next': '/links/prev',
  '/total_count': '/per_page',
  '/per_page': '/current_page',
  '/options/skip': '/options/limit',
  '/options/limit': '/options/skip',
}

const propertyValue = (part: Fragment): Fragment | undefined =>
  part.node.type === 'ObjectProperty' ? inside(part, part.node.value) : undefined

/** What the value of a property can become, by the property that it is in. */
const inProperty: Readonly<
  Record<
    string,
    (own: { key: string; part: Fragment; value: Fragment; text: string | undefined }) => readonly Attempt[]
  >
> = {
  pagination: ({ key, part, value, text }) => [
    text?.startsWith('/')
      ? ['a pointer of the pagination changes', replaced(value, literal(neighbours[text] ?? `${text}_other`))]
      : undefined,
    text !== undefined && !text.startsWith('/') && key !== 'kind' && key !== 'in'
      ? ['a parameter of the pagination changes', replaced(value, literal(`${text}_other`))]
      : undefined,
    numberOf(value) === undefined
      ? undefined
      : ['a number of the pagination changes', replaced(value, String((numberOf(value) ?? 0) + 1))],
    key === 'total' ? ['a pointer of the pagination is lost', removed(part)] : undefined,
  ],
  dependent: ({ key, value, text }) => [
    key === 'otherwise'
      ? ['the case of a dependent result changes', replaced(value, literal(text === 'count' ? 'list' : 'count'))]
      : undefined,
    key === 'name'
      ? ['the parameter of a dependent result changes', replaced(value, literal(`${text}_other`))]
      : undefined,
    key === 'pointer'
      ? ['the pointer of a dependent result changes', replaced(value, literal(`${text}/other`))]
      : undefined,
    key === 'count'
      ? ['the component of a dependent result changes', replaced(value, literal('ListedSendLog'))]
      : undefined,
  ],
  oauth2: ({ key, value, text }) => [
    text === undefined ? undefined : ['an OAuth address changes', replaced(value, literal(`${text}/other`))],
    key === 'expiresIn' ? ['the lifetime of a token changes', replaced(value, '3600')] : undefined,
  ],
  servers: ({ key, part, value, text }) => [
    key === 'url' && text !== undefined
      ? ['a server becomes another', replaced(value, literal(text.replace(/\w+(?=\.\w+$|\}$)/, '$&other')))]
      : undefined,
    key === 'finding' ? ['a server loses its finding', removed(part)] : undefined,
    key === 'provenance' ? ['a server loses its source', removed(part)] : undefined,
    key === 'default' && text !== undefined
      ? ['the default of a server variable changes', replaced(value, literal(`${text}x`))]
      : undefined,
  ],
  auth: ({ key, value }) => [
    key === 'scheme' ? ['the authentication becomes another', replaced(value, "'basic'")] : undefined,
  ],
  requestBody: ({ key, value }) => [
    key === 'required' ? ['a request body is no longer required', replaced(value, 'false')] : undefined,
  ],
  rateLimit: ({ key, value, text }) => [
    key === 'requests' ? ['the rate limit changes', replaced(value, String((numberOf(value) ?? 0) * 10))] : undefined,
    key === 'per'
      ? ['the period of the rate limit changes', replaced(value, literal(text === 'second' ? 'minute' : 'second'))]
      : undefined,
    key === 'scope' ? ['what the rate limit counts by changes', replaced(value, "'address'")] : undefined,
  ],
}

/** The properties that a part is in, innermost first, without the constant itself. */
const outerOf = (part: Fragment): readonly string[] => wordsAround(part.parent)

const properties: Rule = (part) => {
  const key = keyOf(part)
  const value = propertyValue(part)
  if (key === undefined || !value) return []
  const outer = outerOf(part).find((each) => each in inProperty || each === 'collection')
  const own = outer ? (inProperty[outer]?.({ key, part, value, text: stringOf(value) }) ?? []) : []
  return [
    ...own,
    key === 'safe' ? ['a call is no longer said to be safe', removed(part)] : undefined,
    key === 'permissions' ? ['a permission is lost', removed(part)] : undefined,
    key === 'finding' && outer === undefined ? ['an answer loses its finding', removed(part)] : undefined,
  ]
}

const permissions: Rule = (part) => {
  const text = stringOf(part)
  return text !== undefined && keyOf(part.parent?.parent) === 'permissions'
    ? [['a permission becomes another', replaced(part, literal(`${text}x`))]]
    : []
}

const servers: Rule = (part) => {
  const { parent } = part
  if (part.node.type !== 'ObjectExpression' || keyOf(parent?.parent) !== 'servers' || !parent) return []
  const added = textOf(part)
    .replace(/(url: ')[^']+/, '$1https://other.test')
    .replace(/(id: ')[^']+/, '$1other')
  return [
    elementsOf(parent).length > 1 ? ['a server is lost', removed(part)] : undefined,
    ['a server is added', replaced(part, `${textOf(part)}, ${added}`)],
  ]
}

/** Ways to change routes and what holds for the whole vendor. */
export const routeRules: readonly Rule[] = [routes, answers, properties, permissions, servers]
