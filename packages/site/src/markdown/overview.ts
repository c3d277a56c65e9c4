import { downloads } from '../model/downloads.ts'
import { paginationWords } from '../model/pagination-words.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import { provenanceWords } from './provenance.ts'
import { block, code, document, link, prose, table } from './text.ts'

/** The overview of a vendor as Markdown. */
export const overviewMarkdown = ({ vendor, operations, mock }: VendorModel): string => {
  const { id, name, description, homepage, ledger, servers, auth, rateLimit, pages } = vendor
  const to = linkFrom(`${id}/`)
  const severe = ledger.filter(({ severity }) => severity === 'high')
  const [first] = operations
  const paged = operations.flatMap(({ operation: { summary, notes }, folder }) =>
    notes.pagination ? [`- ${link(summary, to(`${folder}index.md`))}: ${paginationWords(notes.pagination)}`] : [],
  )
  return document(
    `# ${name}`,
    `${prose(description)} ${homepage}`,
    '## Operations',
    operations
      .map(
        ({ operation, path, folder }) =>
          `- ${link(operation.summary, to(`${folder}index.md`))}: ${code(`${operation.method} ${path}`)}`,
      )
      .join('\n'),
    '## What the documentation gets wrong',
    `${link(`${ledger.length} findings`, 'findings/index.md')}, of high severity:`,
    severe
      .map((finding) => `- ${prose(finding.title)} (${link(finding.id, `findings/index.md#${finding.id}`)})`)
      .join('\n'),
    '## Client',
    block('sh', `npm install @sendspec/${id}`),
    first && block('ts', first.sample.program),
    '## Servers',
    table(
      ['address', 'what it is', 'source'],
      [
        ...servers.map((server) => [
          code(server.url),
          prose(server.description),
          provenanceWords(server.provenance, vendor),
        ]),
        ...(mock === undefined ? [] : [[code(mock), 'The mock server that runs with this site.', '']]),
      ],
    ),
    '## Authentication',
    `A bearer token, in the header ${code('Authorization: Bearer …')}. ${prose(auth.description)} (${provenanceWords(auth.provenance, vendor)})`,
    auth.oauth2 &&
      `Authorization at ${auth.oauth2.authorizationUrl}, tokens at ${auth.oauth2.tokenUrl}; a token lives ${auth.oauth2.expiresIn} seconds. (${provenanceWords(auth.oauth2.provenance, vendor)})`,
    '## Rate limit',
    `${rateLimit.requests} requests a ${rateLimit.per} for each ${rateLimit.scope}. (${provenanceWords(rateLimit.provenance, vendor)})`,
    paged.length > 0 ? '## Pages of results' : '',
    paged.join('\n'),
    '## Downloads',
    downloads
      .map(({ title, files }) => `- ${title}: ${files.map(({ path, format }) => link(format, path)).join(', ')}`)
      .join('\n'),
    '## More',
    [
      `- ${link('Findings', 'findings/index.md')}`,
      `- ${link('Example coverage', 'coverage/index.md')}`,
      `- ${link('Changelog', 'changelog/index.md')}`,
    ].join('\n'),
    '## Sources',
    pages
      .map(
        (page) =>
          `- ${link(page.title, page.url)}, captured as ${code(page.id)}: ${page.lines} lines, SHA-256 ${code(page.sha256)}`,
      )
      .join('\n'),
  )
}
