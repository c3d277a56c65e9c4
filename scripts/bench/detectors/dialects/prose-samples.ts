import { curlOf, type PageDraft, printedExample, sentenceOf } from '../draft.ts'

/** A page of prose with a curl call and samples of JSON. */
export const proseSamples = (draft: PageDraft): string => {
  const { operation, sentences } = draft
  const { parameters, status, fields } = operation
  const curl = curlOf(draft, '    ')
  const example = printedExample(operation)
  const described = parameters.filter(({ place, name }) => place !== 'path' && name !== undefined)
  return [
    `# ${operation.title}`,
    '',
    `This endpoint lists them${fields.length > 0 ? ', a page at a time' : ''}.`,
    '',
    ...(curl.length > 0 ? ['```shell', ...curl, '```', ''] : []),
    ...Object.values(sentences).flatMap((sentence) => [sentence, '']),
    ...(described.length > 0
      ? [
          `## ${operation.queryHeading}`,
          '',
          ...described.map((field) => `- \`${field.name}\`: ${sentenceOf(field)}`),
          '',
        ]
      : []),
    ...(example.length > 0
      ? [
          '## Response',
          '',
          status ? `The response has the status code ${status}:` : 'Response:',
          '',
          '```json',
          ...example,
          '```',
          '',
        ]
      : []),
    ...(operation.errors.length > 0 ? ['## Errors', ''] : []),
    ...operation.errors.flatMap((error) => [
      error.status ? `If it fails, you get a ${error.status} status code:` : 'If an error occurs, you get this:',
      '',
      '```json',
      ...JSON.stringify(error.body, null, 4).split('\n'),
      '```',
      '',
    ]),
  ].join('\n')
}
