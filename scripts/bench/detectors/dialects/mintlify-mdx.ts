import { curlOf, type DraftField, type PageDraft, printedExample, sentenceOf } from '../draft.ts'

export const mintlifyMdx = (draft: PageDraft): string => {
  const { operation, sentences } = draft
  const { parameters, pathHeading, queryHeading, status, method, path, sample } = operation
  const host = sample?.url?.match(/^[a-z]+:\/\/[^/]+|^::\w+::/)?.[0] ?? ''
  const inPath = parameters.filter(({ place }) => place === 'path')
  const others = parameters.filter(({ place }) => place !== 'path')
  const curl = curlOf(draft)
  const example = printedExample(operation)
  return [
    '---',
    `title: "${operation.title}"`,
    ...(method && path ? [`api: "${method} ${host.startsWith('http') ? host : ''}${path}"`] : []),
    '---',
    '',
    ...Object.values(sentences).flatMap((sentence) => [sentence, '']),
    ...(inPath.length > 0 ? [`### ${pathHeading}`, ''] : []),
    ...inPath.flatMap((field) => element('ParamField', field)),
    ...(others.length > 0 ? [`### ${queryHeading}`, ''] : []),
    ...others.flatMap((field) => element('ParamField', field)),
    ...(operation.fields.length > 0 ? ['### Response', ''] : []),
    ...operation.fields.flatMap((field) => element('ResponseField', field)),
    ...(curl.length > 0 ? ['<RequestExample>', '```bash cURL', ...curl, '```', '</RequestExample>', ''] : []),
    '<ResponseExample>',
    ...(example.length > 0 ? [`\`\`\`json${status ? ` ${status}` : ''}`, ...example, '```', ''] : []),
    ...operation.errors.flatMap((error) => [
      `\`\`\`json${error.status ? ` ${error.status}` : ''}`,
      ...JSON.stringify(error.body, null, 2).split('\n'),
      '```',
      '',
    ]),
    '</ResponseExample>',
    '',
  ].join('\n')
}

const element = (tag: string, field: DraftField, indent = ''): string[] => {
  const { name, place, type, required, fields = [] } = field
  const attributes = [
    ...(name === undefined ? [] : [tag === 'ParamField' ? `${place ?? 'query'}="${name}"` : `name="${name}"`]),
    ...(type === undefined ? [] : [`type="${typed(field)}"`]),
    ...(required ? ['required'] : []),
  ]
  return [
    `${indent}<${[tag, ...attributes].join(' ')}>`,
    `${indent}  ${sentenceOf(field)}`,
    ...(fields.length > 0
      ? [
          `${indent}  <Expandable title="${name}">`,
          ...fields.flatMap((each) => element(tag, each, `${indent}    `)),
          `${indent}  </Expandable>`,
        ]
      : []),
    `${indent}</${tag}>`,
    '',
  ]
}

const typed = ({ type, typeValues }: DraftField): string =>
  typeValues ? typeValues.map((value) => `'${value}'`).join(' | ') : (type ?? '')
