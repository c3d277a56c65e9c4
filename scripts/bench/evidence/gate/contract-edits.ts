import {
  argumentsOf,
  type Changed,
  calleeOf,
  type Edit,
  importing,
  indexIn,
  inside,
  keyOf,
  literal,
  numberOf,
  type Part,
  partsIn,
  removed,
  replaced,
  stringOf,
  textOf,
  type VendorFiles,
  withOtherNumber,
  wordsAround,
} from './edit.ts'

interface Context {
  /** Ids of all findings that the contract amends with. */
  readonly findings: readonly string[]
}

type Outcome = readonly [kind: string, files: Changed] | undefined

/** Some ways to change a part. */
type Rule = (part: Part, context: Context) => readonly Outcome[]

/** The argument of an amendment that a part is in: what the page says, or what callers must expect. */
const readingOf = (part: Part): string => {
  for (let each: Part | undefined = part; each; each = each.parent) {
    if (calleeOf(each.parent) !== 'amend') continue
    const index = indexIn(each)
    if (index === 1) return ', in what a page says'
    if (index === 2) return ', in what callers see'
  }
  return ''
}

const elementsOf = (part: Part): readonly Part[] =>
  part.node.type === 'ArrayExpression' ? part.node.elements.flatMap((node) => inside(part, node) ?? []) : []

const values: Rule = (part) => {
  const elements = elementsOf(part)
  const own = elements.filter((each) => stringOf(each) !== undefined)
  const [first, last] = [own[0], own.at(-1)]
  const adds = elements.some(({ node }) => node.type === 'SpreadElement')
  const isList =
    (calleeOf(part.parent) === 'z.enum' || part.parent?.node.type === 'TSAsExpression') && /schemas/.test(part.path)
  if (!isList || !first || !last || own.length + (adds ? 1 : 0) < 2) return []
  const where = adds ? ', in what callers see' : readingOf(part)
  return [
    [`a value of a list is lost${where}`, removed(last)],
    [`a value of a list is spelled differently${where}`, replaced(first, literal(`${stringOf(first)}x`))],
    [`a list gains a value${where}`, replaced(last, `${textOf(last)}, 'Stranger'`)],
  ]
}

const otherType: Readonly<Record<string, string>> = {
  'z.string': 'z.number()',
  'z.number': 'z.string()',
  'z.boolean': 'z.string()',
}

/** What is called on a schema: the whole of `z.number().int().min(0)` for its `z.number()`. */
const chainOf = (root: Part): Part => {
  let part = root
  while (
    part.parent?.node.type === 'MemberExpression' &&
    part.parent.node.object === part.node &&
    part.parent.parent?.node.type === 'CallExpression'
  )
    part = part.parent.parent
  return part
}

const ending = /\.(?:optional|nullable|default)\([^)]*\)$/

const types: Rule = (part) => {
  const by = otherType[calleeOf(part) ?? '']
  if (!by || argumentsOf(part).length > 0) return []
  const chain = chainOf(part)
  const [after = ''] = ending.exec(textOf(chain)) ?? []
  return [[`a type becomes another${readingOf(part)}`, replaced(chain, by + after)]]
}

/** The schema that a check is called on. */
const calledOn = ({ node, file }: Part): string | undefined =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression'
    ? file.slice(node.callee.object.start ?? 0, node.callee.object.end ?? 0)
    : undefined

const checks: Rule = (part) => {
  const on = calledOn(part)
  const [argument] = argumentsOf(part)
  const limit = numberOf(argument)
  const where = readingOf(part)
  if (on === undefined) return []
  switch (calleeOf(part)) {
    case 'int':
      return [[`an integer becomes any number${where}`, replaced(part, on)]]
    case 'min':
    case 'max':
      return argument && limit !== undefined
        ? [
            [`a limit changes${where}`, replaced(argument, String(limit + 7))],
            [`a limit is lost${where}`, replaced(part, on)],
          ]
        : []
    case 'default':
      return argument
        ? [
            ['a default changes', replaced(argument, limit === undefined ? literal('other') : String(limit + 5))],
            ['a default is lost', replaced(part, `${on}.optional()`)],
          ]
        : []
    case 'nullable':
      return [[`null is no longer allowed${where}`, replaced(part, on)]]
    default:
      return []
  }
}

const formats: Rule = (part) => {
  const [name] = argumentsOf(part)
  const own = stringOf(name)
  if (calleeOf(part) !== 'format' || !name || own === undefined) return []
  const where = readingOf(part)
  return [
    [`a format becomes another${where}`, replaced(name, own === 'uuid' ? "'email'" : "'uuid'")],
    [`a format is lost${where}`, replaced(part, 'z.string()')],
  ]
}

const literals: Rule = (part) => {
  const [value] = argumentsOf(part)
  if (calleeOf(part) !== 'z.literal' || !value) return []
  const text = stringOf(value)
  const by = text === undefined ? (textOf(value) === 'true' ? 'false' : 'true') : literal(`${text}_other`)
  return [['a fixed value becomes another', replaced(value, by)]]
}

const renamed = (property: Part, name: string): Changed =>
  property.node.type === 'ObjectProperty'
    ? replaced(inside(property, property.node.key) as Part, literal(name))
    : new Map()

const fields: Rule = (part) => {
  const [, schema, source] = argumentsOf(part)
  if (calleeOf(part) !== 'field' || !schema) return []
  const text = textOf(schema)
  const where = /\babsent\b/.test(text) ? ', which only callers see' : ''
  const { parent } = part
  const key = keyOf(parent)
  return [
    text.endsWith('.optional()')
      ? [`what was optional is required${where}`, replaced(schema, text.slice(0, -'.optional()'.length))]
      : ending.test(text)
        ? undefined
        : [`what was required is optional${where}`, replaced(schema, `${text}.optional()`)],
    ending.test(text) || /\babsent\b|nullable/.test(text)
      ? undefined
      : ['null is allowed', replaced(schema, `${text}.nullable()`)],
    source && ['a field loses its source', replaced(part, `field(${textOf(argumentsOf(part)[0] as Part)}, ${text})`)],
    ...(parent && key !== undefined
      ? ([
          [`a field gets another name${where}`, renamed(parent, `${key}Other`)],
          [`a field is lost${where}`, removed(parent)],
          ['a field is added', replaced(parent, `${textOf(parent)}, stranger: field('Something else.', z.string())`)],
        ] as const)
      : []),
  ]
}

const amendments: Rule = (part, { findings }) => {
  const [finding, documented, observed] = argumentsOf(part)
  const id = stringOf(finding)
  if (calleeOf(part) !== 'amend' || !finding || !documented || !observed) return []
  const other = findings.find((each) => each !== id)
  return [
    ['an amendment is lost: the page is said to say what callers see', replaced(part, textOf(observed))],
    textOf(documented) === 'absent'
      ? undefined
      : ['an amendment is lost: callers are told what the page says', replaced(part, textOf(documented))],
    id !== undefined && other ? ['an amendment names another finding', replaced(finding, literal(other))] : undefined,
    id === undefined ? undefined : ['an amendment names an unknown finding', replaced(finding, literal(`${id}-x`))],
  ]
}

const sources: Rule = (part) => {
  const [argument] = argumentsOf(part)
  const text = argument ? textOf(argument) : ''
  if (calleeOf(part) === 'elsewhere' && argument && /^['`]/.test(text)) {
    return [['the address of another page changes', replaced(argument, `${text.slice(0, -1)}x${text.slice(-1)}`)]]
  }
  return calleeOf(part) === 'assumed' && argument ? [['an assumption loses its reason', replaced(argument, "''")]] : []
}

/** Which argument of a call is a text for callers: of these the second one, of every other the first. */
const secondIsText = new Set(['answer', 'named', 'parsed'])
const noTexts = new Set([
  'format',
  'amend',
  'sent',
  'elsewhere',
  'seenIn',
  'get',
  'post',
  'put',
  'patch',
  'del',
  'matching',
  'z.literal',
  'assumed',
])

const texts: Rule = (part) => {
  const text = stringOf(part)
  const callee = calleeOf(part.parent)
  if (text === undefined) return []
  const isArgument =
    callee !== undefined &&
    !noTexts.has(callee) &&
    indexIn(part) === (secondIsText.has(callee) ? 1 : 0) &&
    text.includes(' ')
  const isText = isArgument || /^(?:description|summary)$/.test(keyOf(part.parent) ?? '')
  const other = isText ? withOtherNumber(text) : undefined
  return other === undefined ? [] : [['a number in a description changes', replaced(part, literal(other))]]
}

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

const propertyValue = (part: Part): Part | undefined =>
  part.node.type === 'ObjectProperty' ? inside(part, part.node.value) : undefined

/** What the value of a property can become, by the property that it is in. */
const inProperty: Readonly<
  Record<string, (own: { key: string; part: Part; value: Part; text: string | undefined }) => readonly Outcome[]>
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
const outerOf = (part: Part): readonly string[] => wordsAround(part.parent)

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

const rules: readonly Rule[] = [
  values,
  types,
  checks,
  formats,
  literals,
  fields,
  amendments,
  sources,
  texts,
  routes,
  answers,
  properties,
  permissions,
  servers,
]

/** Sets of made-up items that a mock server starts with say nothing of the API. */
const isContract = ({ path }: Part): boolean => !path.startsWith('ledger/') && !path.endsWith('/collection.ts')

/** Every edit to the schemas, routes and vendor-wide parts of a contract that changes what it says. */
export const contractEdits = (files: VendorFiles): readonly Edit[] => {
  const parts = partsIn(files).filter(isContract)
  const findings = [
    ...new Set(parts.flatMap((part) => (calleeOf(part) === 'amend' ? (stringOf(argumentsOf(part)[0]) ?? []) : []))),
  ]
  return parts.flatMap((part) =>
    rules
      .flatMap((rule) => rule(part, { findings }))
      .flatMap((each) => (each ? [{ kind: each[0], names: wordsAround(part), files: each[1] }] : [])),
  )
}
