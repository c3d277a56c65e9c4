import { codeBlock, codeSpan, escapeMarkdown, markdownLink, markdownTable } from '@sendspec/contract'
import { authWords } from '../model/auth-words.ts'
import { downloads } from '../model/downloads.ts'
import { paginationWords } from '../model/pagination-words.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import { provenanceWords } from './provenance.ts'
import { document } from './text.ts'

/** The overview of a vendor as Markdown. */
export const overviewMarkdown = ({ vendor, operations, mock }: VendorModel): string => {
  const { id, name, description, homepage, ledger, servers, auth, rateLimit, pages } = vendor
  const to = linkFrom(`${id}/`)
  const oauth2 = auth.scheme === 'bearer' ? auth.oauth2 : undefined
  const severe = ledger.filter(({ severity }) => severity === 'high')
  const [first] = operations
  const paged = operations.flatMap(({ operation: { summary, notes }, folder }) =>
    notes.pagination
      ? [`- ${markdownLink(summary, to(`${folder}index.md`))}: ${paginationWords(notes.pagination)}`]
      : [],
  )
  return document(
    `# ${name}`,
    `${escapeMarkdown(description)} ${homepage}`,
    '## Operations',
    operations
      .map(
        ({ operation, path, folder }) =>
          `- ${markdownLink(operation.summary, to(`${folder}index.md`))}: ${codeSpan(`${operation.method} ${path}`)}`,
      )
      .join('\n'),
    '## What the documentation gets wrong',
    `${markdownLink(`${ledger.length} findings`, 'findings/index.md')}, of high severity:`,
    severe
      .map(
        (finding) =>
          `- ${escapeMarkdown(finding.title)} (${markdownLink(finding.id, `findings/index.md#${finding.id}`)})`,
      )
      .join('\n'),
    '## Client',
    codeBlock('sh', `npm install @sendspec/${id}`),
    first && codeBlock('ts', first.sample.program),
    '## Servers',
    markdownTable(
      ['address', 'what it is', 'source'],
      [
        ...servers.map((server) => [
          codeSpan(server.url),
          escapeMarkdown(server.description),
          provenanceWords(server.provenance, vendor),
        ]),
        ...(mock === undefined ? [] : [[codeSpan(mock), 'The mock server that runs with this site.', '']]),
      ],
    ),
    '## Authentication',
    `${authWords(auth)}${escapeMarkdown(auth.description)} (${provenanceWords(auth.provenance, vendor)})`,
    oauth2 &&
      `Authorization at ${oauth2.authorizationUrl}, tokens at ${oauth2.tokenUrl}; a token lives ${oauth2.expiresIn} seconds. (${provenanceWords(oauth2.provenance, vendor)})`,
    '## Rate limit',
    `${rateLimit.requests} requests a ${rateLimit.per} for each ${rateLimit.scope}. (${provenanceWords(rateLimit.provenance, vendor)})`,
    paged.length > 0 ? '## Pages of results' : '',
    paged.join('\n'),
    '## Downloads',
    downloads
      .map(
        ({ title, files }) => `- ${title}: ${files.map(({ path, format }) => markdownLink(format, path)).join(', ')}`,
      )
      .join('\n'),
    '## More',
    [
      `- ${markdownLink('Findings', 'findings/index.md')}`,
      `- ${markdownLink('Example coverage', 'coverage/index.md')}`,
      `- ${markdownLink('Changelog', 'changelog/index.md')}`,
    ].join('\n'),
    '## Sources',
    pages
      .map(
        (page) =>
          `- ${markdownLink(page.title, page.url)}, captured as ${codeSpan(page.id)}: ${page.lines} lines, SHA-256 ${codeSpan(page.sha256)}`,
      )
      .join('\n'),
  )
}
