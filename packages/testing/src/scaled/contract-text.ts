import { capitalize, quote } from '@sendspec/contract'
import { idField, listFields, type ScaledOperation } from './operations.ts'
import type { Resource } from './resource.ts'
import { componentText, objectsIn, propertyText, type ScaledField } from './value.ts'

const parametersText = (name: string, fields: readonly ScaledField[]): string =>
  // Servers get the numbers of a query as text.
  `export const ${name} = z.object({\n${fields.map(propertyText).join('').replaceAll('z.number()', 'z.coerce.number()')}})\n`

/** `<resource>/schemas.ts` */
export const schemasText = (resource: Resource, operations: readonly ScaledOperation[]): string => {
  const { item, type, thing, things } = resource
  const bodies = operations.flatMap(({ body }) => (body ? [body] : []))
  const parts = [
    ...objectsIn(item).map(componentText),
    componentText({ kind: 'object', name: type, about: `One ${thing}.`, fields: item }),
    componentText({
      kind: 'object',
      name: `${type}Page`,
      about: `One page of ${things}.`,
      fields: listFields(resource),
    }),
    ...bodies.map((body) => componentText({ kind: 'object', ...body })),
    parametersText(`${type}Path`, [idField(resource)]),
    ...operations.filter(({ query }) => query.length > 0).map(({ query }) => parametersText(`${type}Query`, query)),
  ]
  const body = parts.join('\n')
  const used = ['amend', 'field', 'format', 'named'].filter((name) => body.includes(`${name}(`))
  return `import { ${used.join(', ')} } from '@sendspec/contract'\nimport { z } from 'zod'\n\n${body}`
}

const makers = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'del' } as const
const errorNames = { 401: 'unauthorized', 404: 'notFound', 422: 'invalid' } as const

const routeText = (resource: Resource, operation: ScaledOperation): string => {
  const { id, method, path, summary, query, hasPath, body, answer, errors } = operation
  const { type, slug } = resource
  const success = answer.name
    ? `answer(schemas.${answer.name}, ${quote(answer.about)})`
    : `noBody(${quote(answer.about)})`
  return [
    `  ${id}: ${makers[method]}(${quote(path)}, {`,
    `    summary: ${quote(summary)},`,
    `    description: ${quote(`${capitalize(summary)}, as the API documents it.`)},`,
    `    resource: ${quote(slug)},`,
    ...(hasPath ? [`    pathParams: schemas.${type}Path,`] : []),
    ...(query.length > 0 ? [`    query: schemas.${type}Query,`] : []),
    ...(body ? [`    body: schemas.${body.name},`] : []),
    ...(body
      ? [
          `    requestBody: { required: ${body.fields.some(({ optional }) => !optional)}, description: ${quote(body.about)} },`,
        ]
      : []),
    `    answers: { ${answer.status}: ${success}, ${errors.map((status) => `${status}: ${errorNames[status]}`).join(', ')} },`,
    '  }),',
  ].join('\n')
}

/** `<resource>/routes.ts` */
export const routesText = (resource: Resource, operations: readonly ScaledOperation[]): string => {
  const body = operations.map((operation) => routeText(resource, operation)).join('\n')
  const used = ['answer', 'del', 'get', 'noBody', 'patch', 'post'].filter((name) => body.includes(`${name}(`))
  const errors = ['invalid', 'notFound', 'unauthorized'].filter((name) => body.includes(`: ${name}`))
  return `import { ${used.join(', ')} } from '@sendspec/contract'
import { ${errors.join(', ')} } from '../errors.ts'
import * as schemas from './schemas.ts'

export const routes = {
${body}
}
`
}

/** `errors.ts` */
export const errorsText = `import { answer, field, named } from '@sendspec/contract'
import { z } from 'zod'

export const ApiError = named('ApiError', 'The body of an error.', {
  message: field('What went wrong, for people to read.', z.string()),
})

export const unauthorized = answer(ApiError, 'The API key is missing or wrong.')
export const notFound = answer(ApiError, 'Nothing has this id.')
export const invalid = answer(ApiError, 'The input is not valid.')
`

const titles = {
  value: ({ name }: ScaledField) => `The example has a value of \`${name}\` that is not listed.`,
  null: ({ name }: ScaledField) => `The example has null for \`${name}\`, which is stated as a string.`,
  text: ({ name }: ScaledField) => `The example has text for \`${name}\`, which is stated as a number.`,
} as const
const detectors = { value: 'undocumented-enum-value', null: 'undocumented-null', text: 'type-mismatch' } as const

const entryText = (
  { amended, ...field }: ScaledField & { amended: NonNullable<ScaledField['amended']> },
  page: string,
): string =>
  `  contradiction(${quote(amended.finding)}, { of: ${quote(detectors[amended.by])} })({
    title: ${quote(titles[amended.by](field))},
    page: [${quote(`"${field.name}": ${JSON.stringify(amended.example)}`)}],
    documented: ${quote(`The type of \`${field.name}\`.`)},
    observed: ${quote(`${capitalize(page)} shows ${JSON.stringify(amended.example)}.`)},
    why: 'A client that trusts the type fails on the answer.',
    proposal: 'State what the example shows.',
  }),`

/** The contradictions on the page of a resource. */
export const amendedFields = ({ item }: Resource) =>
  item.flatMap((field) => (field.amended ? [{ ...field, amended: field.amended }] : []))

/** `ledger/<resource>.ts` */
export const ledgerText = (
  resource: Resource,
  page: string,
): string => `import { contradiction, onPage } from '@sendspec/contract'

export const entries = onPage('${page}', [
${amendedFields(resource)
  .map((field) => entryText(field, `the page`))
  .join('\n')}
])
`

/** `ledger/everywhere.ts`: what every page leaves open. */
export const everywhereText = (id: string, page: string): string => `import { gap, onPage } from '@sendspec/contract'

export const everywhere = onPage('${page}', [
  gap('${id}-samples-missing', { of: 'missing-sample', severity: 'low' })({
    title: 'No page shows a call.',
    why: 'Readers put the address and the headers together themselves.',
  }),
  gap('${id}-defaults-unstated', { of: 'missing-default', severity: 'low' })({
    title: 'What applies without an optional parameter is not stated.',
    why: 'Readers have to try it.',
  }),
])
`
