import { capitalize } from '@sendspec/contract'
import { idField, type ScaledOperation } from './operations.ts'
import type { Resource } from './resource.ts'
import { exampleOf, type ScaledField, sentenceOf, typeText } from './value.ts'

const table = (heading: string, fields: readonly ScaledField[]): readonly string[] =>
  fields.length === 0
    ? []
    : [
        `**${heading}**`,
        '',
        '| Field | Type | Required | Description |',
        '|----|----|----|----|',
        ...fields.map(
          (field) =>
            `| \`${field.name}\` | ${typeText(field.value).replaceAll('|', '\\|')} | ${field.optional ? '❌' : '✅'} | ${sentenceOf(field)} |`,
        ),
        '',
      ]

const code = (language: string, text: string): readonly string[] => [
  `\`\`\`${language}`,
  ...text.split('\n'),
  '```',
  '',
]
const json = (value: unknown): readonly string[] => code('json', JSON.stringify(value, null, 2))

/** The message of each error, as pages show it. */
export const errorMessages = {
  401: 'The API key is missing or wrong.',
  404: 'There is no such thing.',
  422: 'The input is not valid.',
} as const

const operationText = (resource: Resource, operation: ScaledOperation): readonly string[] => {
  const { method, path, summary, query, hasPath, body, answer, errors } = operation
  return [
    `# ${summary}`,
    '',
    `### \`${method} ${path.replace(':id', '{id}')}\``,
    '',
    '## Request',
    '',
    ...table('URL Parameters', hasPath ? [idField(resource)] : []),
    ...table('Query Parameters', query),
    ...(body ? [...table('Body', body.fields), '**Example**', '', ...json(exampleOf(body.fields))] : []),
    '## Response',
    '',
    '### Success',
    '',
    `\`${answer.status}\``,
    '',
    ...(answer.name
      ? [
          ...code('typescript', typeText({ kind: 'object', name: '', about: '', fields: answer.fields })),
          ...json(answer.example),
        ]
      : []),
    ...errors.flatMap((status) => ['### Error', '', `\`${status}\``, '', ...json({ message: errorMessages[status] })]),
  ]
}

/** The documentation page of a resource, in Markdown with tables of fields and TypeScript types. */
export const scaledPage = (
  resource: Resource,
  { host, operations }: { readonly host: string; readonly operations: readonly ScaledOperation[] },
): string =>
  [
    `# ${capitalize(resource.things)}`,
    '',
    `The base URL is \`https://${host}\`. Send your key as \`Authorization: Bearer <key>\`.`,
    '',
    `The ${resource.things} of a list are sorted by \`created_at\`, the newest first, then by \`id\`.`,
    '',
    ...operations.flatMap((operation) => operationText(resource, operation)),
  ].join('\n')
