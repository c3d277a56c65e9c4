import { curlOf, type DraftField, type PageDraft, printedExample, sentenceOf } from '../draft.ts'

/** A page in Markdown with field tables and TypeScript types. */
export const markdownTypes = (draft: PageDraft): string => {
  const { operation, sentences } = draft
  const { parameters, pathHeading, queryHeading, status, successLabel, method, path, fields } = operation
  const inPath = parameters.filter(({ place }) => place === 'path')
  const others = parameters.filter(({ place }) => place !== 'path')
  const curl = curlOf(draft)
  const example = printedExample(operation)
  return [
    `# ${operation.title}`,
    '',
    ...Object.values(sentences).flatMap((sentence) => [sentence, '']),
    ...(path ? [`\`${method ?? ''} ${path.replace(/\{(\w+)\}/g, ':$1')}\``.replace('` ', '`'), ''] : []),
    ...(curl.length > 0 ? ['```bash', ...curl, '```', ''] : []),
    '## Request',
    '',
    ...table(pathHeading, inPath),
    ...table(queryHeading, others),
    '## Response',
    '',
    ...(status ? [`### ${successLabel}`, '', `\`${status}\``, ''] : []),
    ...(fields.length > 0 ? ['```ts', ...typeOf(fields), '```', ''] : []),
    ...(example.length > 0 ? ['```json', ...example, '```', ''] : []),
    ...operation.errors.flatMap((error) => [
      `### ${error.label}`,
      '',
      ...(error.status ? [`\`${error.status}\``, ''] : []),
      '```json',
      ...JSON.stringify(error.body, null, 2).split('\n'),
      '```',
      '',
    ]),
  ].join('\n')
}

const table = (heading: string, fields: readonly DraftField[]): string[] =>
  fields.length === 0
    ? []
    : [
        `### ${heading}`,
        '',
        '| Field | Type | Required | Description |',
        '|---|---|---|---|',
        ...fields.map(
          (field) =>
            `| ${field.name ?? ''} | ${typed(field).replaceAll('|', '\\|')} | ${field.required === undefined ? '' : field.required ? 'yes' : 'no'} | ${sentenceOf(field)} |`,
        ),
        '',
      ]

const typed = ({ type = '', typeValues }: DraftField): string =>
  typeValues ? typeValues.map((value) => `"${value}"`).join(' | ') : type

const scalars: Readonly<Record<string, string>> = { integer: 'number', array: 'unknown[]' }

const typeOf = (fields: readonly DraftField[], indent = '  '): string[] => [
  '{',
  ...members(fields, indent),
  `${indent.slice(2)}}`,
]

const members = (fields: readonly DraftField[], indent: string): string[] =>
  fields.flatMap((field) => {
    const { name, type = 'unknown', required, fields: inner = [] } = field
    const key = `${indent}${name}${required === false ? '?' : ''}: `
    const comment = `${indent}/** ${sentenceOf(field)} */`
    if (inner.length > 0) {
      const [open, ...rest] = typeOf(inner, `${indent}  `)
      const close = `${rest.pop()}${type.endsWith('[]') || type === 'array' ? '[]' : ''};`
      return [comment, `${key}${open}`, ...rest, close]
    }
    return [comment, `${key}${typed(field) in scalars ? scalars[typed(field)] : typed(field) || type};`]
  })
