import { codeBlock, codeSpan, counted, escapeMarkdown, markdownLink, markdownTable } from '@sendspec/contract'
import { authWords } from '../model/auth-words.ts'
import { downloads } from '../model/downloads.ts'
import type { Install } from '../model/install.ts'
import { paginationWords } from '../model/pagination-words.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import { sampleText } from '../samples/samples.ts'
import { provenanceWords } from './provenance.ts'
import { document } from './text.ts'

export const overviewMarkdown = ({ vendor, operations, mock }: VendorModel, install: Install): string => {
  const { id, name, description, homepage, ledger, servers, auth, rateLimit, pages } = vendor
  const to = linkFrom(`${id}/`)
  const oauth2 = auth.scheme === 'bearer' ? auth.oauth2 : undefined
  const contradictions = ledger.filter((finding) => finding.class === 'contradiction')
  const [first] = operations
  const paged = operations.flatMap(({ operation: { summary, notes }, folder }) =>
    notes.pagination
      ? [`- ${markdownLink(summary, to(`${folder}index.md`))}: ${paginationWords(notes.pagination)}`]
      : [],
  )
  return document(
    `# ${escapeMarkdown(name)}`,
    `${escapeMarkdown(description)} ${homepage}`,
    '## Operations',
    operations
      .map(
        ({ operation, path, folder }) =>
          `- ${markdownLink(operation.summary, to(`${folder}index.md`))}: ${codeSpan(`${operation.method} ${path}`)}`,
      )
      .join('\n'),
    operations.length === 0 ? 'This contract has no operations yet.' : '',
    '## Client',
    codeBlock('sh', install.command),
    install.note,
    first && codeBlock('ts', sampleText('client', { facts: first.facts, given: first.sample.given })),
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
    '## Findings',
    `${markdownLink(counted(ledger.length, 'finding'), 'findings/index.md')} about the documentation${contradictions.length > 0 ? ', among them these contradictions:' : '.'}`,
    contradictions
      .map(
        (finding) =>
          `- ${escapeMarkdown(finding.title)} (${markdownLink(finding.id, `findings/index.md#${finding.id}`)})`,
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
          `- ${markdownLink(page.title, page.url)}, captured as ${codeSpan(page.id)}${page.read === undefined ? '' : `, read ${page.read}`}${page.checked === undefined ? '' : `, last checked ${page.checked}`}${page.changed === undefined ? '' : `, last found changed ${page.changed}`}: ${page.lines} lines, SHA-256 ${codeSpan(page.sha256)}`,
      )
      .join('\n'),
  )
}
