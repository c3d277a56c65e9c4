import type { ProgramKind } from '@sendspec/client/program-text'
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  type Finding,
  markdownLink,
  type Payload,
  payloadId,
  type Vendor,
} from '@sendspec/contract'
import { authLabels } from '../model/auth-words.ts'
import type { FieldRow } from '../model/field-rows.ts'
import { lineRange } from '../model/line-range.ts'
import type { OperationModel } from '../model/operation-model.ts'
import { findingPath } from '../model/pages-of.ts'
import { paginationWords } from '../model/pagination-words.ts'
import type { Part, ResponsePart } from '../model/parts.ts'
import { linkFrom } from '../model/paths.ts'
import { repeatable } from '../model/repeatable.ts'
import { sampleText, type Way, ways } from '../samples/samples.ts'
import { provenanceWords } from './provenance.ts'
import { document } from './text.ts'

interface Context {
  readonly vendor: Vendor
  readonly model: OperationModel
}

/** The page of an operation as Markdown. */
export const operationMarkdown = (vendor: Vendor, model: OperationModel): string => {
  const { operation, path, sample, facts, cases, ledger } = model
  const { notes } = operation
  const context: Context = { vendor, model }
  const code = (way: Way, given = sample.given, kind: ProgramKind = 'call'): string =>
    codeBlock(ways[way].language, sampleText(way, { facts, given, kind }))
  return document(
    `# ${escapeMarkdown(`${vendor.name}: ${operation.summary}`)}`,
    `${codeSpan(`${operation.method} ${path}`)}, ${markdownLink(vendor.name, linkFrom(model.folder)(`${vendor.id}/index.md`))}`,
    escapeMarkdown(operation.description),
    '## Call it',
    ...(Object.keys(ways) as Way[]).flatMap((way) => [`With ${wayNames[way]}:`, code(way)]),
    ...model.request.map((part) => requestPart(part, context)),
    ...model.requestPayloads.map((payload) => payloadBlock(payload, vendor)),
    '## Common calls',
    ...cases.flatMap(({ title, about, given, kind }) => [
      `### ${title}`,
      about,
      code('client', given, kind),
      kind === 'items' ? '' : code('curl', given, kind),
    ]),
    '## Responses',
    ...model.responses.map((response) => responsePart(response, context)),
    '## Limits and paging',
    [
      `- Authentication: ${authLabels[vendor.auth.scheme].toLowerCase().replace('api', 'API')}${(notes.permissions ?? []).map((permission) => ` with ${codeSpan(permission)}`).join('')}`,
      `- Rate limit: ${vendor.rateLimit.requests} requests a ${vendor.rateLimit.per} for each ${vendor.rateLimit.scope}`,
      `- Repeating it: ${repeatable(operation)}`,
      ...(notes.pagination ? [`- Pages: ${paginationWords(notes.pagination)}`] : []),
      ...(notes.dependent
        ? [
            `- Result: ${codeSpan(notes.dependent.pointer)} depends on ${codeSpan(notes.dependent.parameter.name)}: ${Object.entries(
              notes.dependent.cases,
            )
              .map(([value, type]) => `${codeSpan(value)} gives ${codeSpan(type)}`)
              .join(', ')}; without it as with ${codeSpan(notes.dependent.otherwise)}`,
          ]
        : []),
      `- Source: ${markdownLink("the vendor's page", notes.docs)}; ${provenanceWords(notes.provenance, vendor)}`,
    ].join('\n'),
    ledger.length > 0 ? '## Where the documentation differs' : '',
    ledger.map((finding) => `- ${findingLine(finding, context)}`).join('\n'),
  )
}

const wayNames: Readonly<Record<Way, string>> = {
  client: 'the generated client',
  curl: 'curl',
  fetch: 'fetch',
  python: "Python's requests",
}

const requestTitles: Readonly<Record<string, string>> = {
  path: 'Path parameters',
  query: 'Query parameters',
  header: 'Headers',
  body: 'Request body',
}

const requestPart = (part: Part, context: Context): string =>
  document(
    `## ${requestTitles[part.part]}${part.type === undefined ? '' : ` (${codeSpan(part.type)})`}`,
    part.part === 'body' ? escapeMarkdown(context.model.operation.notes.requestBody?.description ?? '') : '',
    fieldList(part.rows, { ...context, direction: 'request' }),
  ).trimEnd()

const responsePart = (response: ResponsePart, context: Context): string => {
  const { status, notes, type, hasBody, headers, rows, payloads } = response
  const direction = 'response'
  return document(
    `### ${status}${type === undefined ? '' : ` (${codeSpan(type)})`}`,
    `${escapeMarkdown(notes.description)}${hasBody ? '' : ' No body is documented.'} (${provenanceWords(notes.provenance, context.vendor)})`,
    headers && `Headers:\n\n${fieldList(headers.rows, { ...context, direction })}`,
    headers && 'Body:',
    fieldList(rows, { ...context, direction }),
    ...payloads.map((payload) => payloadBlock(payload, context.vendor)),
  ).trimEnd()
}

const findingLine = (finding: Finding, { vendor, model }: Context): string => {
  const { id, class: own, severity, title, documented, observed, why } = finding
  const readings = [
    documented === undefined ? '' : ` Documented: ${escapeMarkdown(documented)}`,
    observed === undefined ? '' : ` Observed: ${escapeMarkdown(observed)}`,
    why === undefined ? '' : ` ${escapeMarkdown(why)}`,
  ].join('')
  const evidence = markdownLink(id, linkFrom(model.folder)(findingPath(vendor, id).replace('.html#', '.md#')))
  return `${own}, ${severity}: ${escapeMarkdown(title)}${readings} (${evidence})`
}

const fieldList = (
  rows: readonly FieldRow[],
  context: Context & { direction: 'request' | 'response' },
  depth = 0,
): string =>
  rows
    .map((row) => {
      const pad = '  '.repeat(depth)
      return [
        `${pad}- ${fieldLine(row, context)}`,
        ...(row.rows.length > 0 ? [fieldList(row.rows, context, depth + 1)] : []),
      ].join('\n')
    })
    .join('\n')

const fieldLine = (row: FieldRow, { vendor, direction }: Context & { direction: 'request' | 'response' }): string => {
  const { kind, name, type, required, limits, values, fallback, description, provenance, said } = row
  if (kind === 'option') return `If it is a ${codeSpan(name)}: ${escapeMarkdown(description)}`
  const optional = direction === 'request' ? 'optional' : 'may be absent'
  const presence = kind === 'entry' ? [] : required ? (direction === 'request' ? ['required'] : []) : [optional]
  const undocumented = values.filter((value) => !value.documented)
  const facts = [
    type,
    ...presence,
    ...limits,
    ...(values.length > 0 ? [`one of ${values.map(({ value }) => codeSpan(value)).join(', ')}`] : []),
    ...(undocumented.length > 0
      ? [`not on the page: ${undocumented.map(({ value }) => codeSpan(value)).join(', ')}`]
      : []),
    ...(fallback === undefined ? [] : [`default ${codeSpan(fallback)}`]),
    ...(said === undefined ? [] : [said.replace(/\.$/, '')]),
    ...(provenance ? [provenanceWords(provenance, vendor)] : []),
  ]
  return `${kind === 'entry' ? name : codeSpan(name)} (${facts.join('; ')})${description === '' ? '' : `: ${escapeMarkdown(description)}`}`
}

const payloadBlock = (payload: Payload, vendor: Vendor): string => {
  const { origin, summary, sources, body } = payload
  const places = sources.map(
    ({ page, lines }) => `${lineRange(lines)} of ${vendor.pages.find(({ id }) => id === page)?.title ?? page}`,
  )
  return `${escapeMarkdown(summary)} (${codeSpan(payloadId(payload))}, ${origin}${places.length > 0 ? ` on ${places.join(' and ')}` : ''})\n\n${codeBlock('json', JSON.stringify(body, null, 2))}`
}
