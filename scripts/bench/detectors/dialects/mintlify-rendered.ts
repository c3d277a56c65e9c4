import { curlOf, type DraftField, type PageDraft, printedExample, sentenceOf } from '../draft.ts'

/** The text of a rendered Mintlify page. */
export const mintlifyRendered = (draft: PageDraft): string => {
  const { operation, sentences } = draft
  const { parameters, pathHeading, queryHeading, status, method, path } = operation
  const inPath = parameters.filter(({ place }) => place === 'path')
  const others = parameters.filter(({ place }) => place !== 'path')
  const curl = curlOf(draft)
  return [
    'Skip to main content',
    ...(method ? [method] : []),
    ...(path?.split('/').filter(Boolean) ?? []).flatMap((step) => ['/', step]),
    operation.title,
    ...(curl.length > 0 ? ['cURL', ...curl] : []),
    ...[status, ...operation.errors.map((error) => error.status)].flatMap((each) => (each ? [String(each)] : [])),
    ...printedExample(operation),
    ...operation.errors.flatMap(({ body }) => JSON.stringify(body, null, 2).split('\n')),
    ...Object.values(sentences),
    ...(inPath.length > 0 ? [pathHeading] : []),
    ...inPath.flatMap((field) => lines(field)),
    ...(others.length > 0 ? [queryHeading] : []),
    ...others.flatMap((field) => lines(field)),
    ...(operation.fields.length > 0 ? ['Response', ...(status ? [String(status)] : [])] : []),
    ...operation.fields.flatMap((field) => lines(field)),
    '',
  ].join('\n')
}

const lines = (field: DraftField, above = ''): string[] => {
  const { name, type, required, fields = [], typeValues } = field
  const own = name === undefined ? undefined : `${above}${name}`
  return [
    '​',
    ...(own === undefined ? [] : [own]),
    ...(type === undefined ? [] : [typeValues ? typeValues.map((value) => `"${value}"`).join(' | ') : type]),
    ...(required === undefined ? [] : [required ? 'required' : 'optional']),
    sentenceOf(field).replaceAll('`', ''),
    ...(fields.length > 0
      ? ['Show child attributes', ...fields.flatMap((each) => lines(each, own ? `${own}.` : ''))]
      : []),
  ]
}
