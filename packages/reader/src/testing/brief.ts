import type { FieldFacts, OperationFacts, PageFacts } from '@sendspec/facts'

/** What is said of a field, each as `word` or `word=value`. */
const said = (field: FieldFacts): readonly string[] => {
  const { required, nullable, deprecated, enum: values } = field
  const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const
  return [
    ...(required ? [required.value ? 'required' : 'optional'] : []),
    ...(nullable?.value ? ['nullable'] : []),
    ...(deprecated?.value ? ['deprecated'] : []),
    ...(values ? [values.map(({ value }) => value).join('|')] : []),
    ...(field.default ? [`default=${JSON.stringify(field.default.value)}`] : []),
    ...(field.example ? [`example=${JSON.stringify(field.example.value)}`] : []),
    ...limits.flatMap((key) => (field[key] ? [`${key}=${field[key].value}`] : [])),
    ...(field.format ? [`format=${field.format.value}`] : []),
  ]
}

/** A field in one line, nested ones below it: `12 query limit integer required maximum=100`. */
const fieldLines = (field: FieldFacts, indent = ''): readonly string[] => [
  indent +
    [field.line, field.in, field.name?.value ?? '?', field.type?.text ?? '-', ...said(field)].filter(Boolean).join(' '),
  ...field.fields.flatMap((each) => fieldLines(each, `${indent}  `)),
]

const exampleLine = ({ lines, repeats = [], error }: OperationFacts['requestExamples'][number]): string =>
  `example ${lines.join('-')}${repeats.map((each) => `, ${each.join('-')}`).join('')}${error ? ` error ${error.line}:${error.column}` : ''}`

const operationLines = (operation: OperationFacts): readonly string[] => {
  const { method, path, summary, lines } = operation
  return [
    `${method?.value ?? '?'} ${path?.value ?? '?'} "${summary?.value ?? ''}" ${lines.join('-')}`,
    ...[...operation.parameters, ...operation.body].flatMap((field) => fieldLines(field, '  ')),
    ...operation.requestExamples.map((each) => `  request ${exampleLine(each)}`),
    ...operation.samples.map((each) => `  ${each.language} ${each.lines.join('-')} ${each.url?.value ?? ''}`.trimEnd()),
    ...operation.responses.flatMap((response) => [
      `  -> ${response.status?.value ?? response.label?.value ?? 'response'}`,
      ...response.fields.flatMap((field) => fieldLines(field, '    ')),
      ...response.examples.map((each) => `    ${exampleLine(each)}`),
    ]),
    ...(operation.statuses.length > 0 ? [`  statuses ${operation.statuses.map(({ value }) => value).join(' ')}`] : []),
  ]
}

/** The facts of a page as a person would note them down. */
export const brief = ({ operations, servers, auth, gaps }: PageFacts): string =>
  [
    ...servers.map(({ value }) => `server ${value}`),
    ...auth.map(({ scheme, header }) => `auth ${header}: ${scheme}`),
    ...operations.flatMap(operationLines),
    ...gaps.map(({ kind, line }) => `gap ${kind} ${line}`),
  ].join('\n')
