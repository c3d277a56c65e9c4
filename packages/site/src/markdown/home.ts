import { codeBlock, codeSpan, counted, escapeMarkdown, markdownLink } from '@sendspec/contract'
import { clientInstall, mockCommand } from '../model/install.ts'
import type { SiteModel } from '../model/site-model.ts'
import { document } from './text.ts'

/** The home page as Markdown. */
export const homeMarkdown = (site: SiteModel, tagline: string): string => {
  const { vendors } = site
  const [first] = vendors
  return document(
    `# ${tagline}`,
    'For teams that depend on an API without an OpenAPI document. Sendspec turns its pages into an exact contract, and the contract into a client, a mock server and OpenAPI documents, with the evidence for every field.',
    first && '## Install',
    first && codeBlock('sh', vendors.map(({ vendor: { id } }) => clientInstall(id, site).command).join('\n')),
    first && clientInstall(first.vendor.id, site).note,
    first && 'A mock server of each API:',
    first && codeBlock('sh', mockCommand(first.vendor.id)),
    '## APIs',
    vendors
      .map(({ vendor: { id, name, description, ledger }, operations, mock }) =>
        [
          `- ${markdownLink(name, `${id}/index.md`)}: ${escapeMarkdown(description)} ${markdownLink('OpenAPI', `${id}/openapi.yaml`)}, ${markdownLink(counted(ledger.length, 'finding'), `${id}/findings/index.md`)}.${mock === undefined ? '' : ` Mock server: ${mock}`}`,
          ...operations.map(
            ({ operation, path, folder }) =>
              `  - ${markdownLink(operation.summary, `${folder}index.md`)}: ${codeSpan(`${operation.method} ${path}`)}`,
          ),
        ].join('\n'),
      )
      .join('\n'),
    '## Run it all',
    codeBlock('sh', 'npm start   # these pages, and a mock of every vendor\nnpm test    # everything that CI runs'),
    markdownLink('All findings', 'findings/index.md'),
  )
}
