import { codeBlock, codeSpan, escapeMarkdown, markdownLink } from '@sendspec/contract'
import type { SiteModel } from '../model/site-model.ts'
import { document } from './text.ts'

/** The home page as Markdown. */
export const homeMarkdown = ({ vendors }: SiteModel): string =>
  document(
    '# Exact contracts for APIs that are documented only in prose',
    "Every endpoint is transcribed from the vendor's documentation and can be read in two ways: as documented, exactly what the pages say, and as observed, what callers must expect. Every difference between the two is a finding, with its evidence.",
    '## Vendors',
    vendors
      .map(({ vendor: { id, name, description, ledger }, operations, mock }) =>
        [
          `- ${markdownLink(name, `${id}/index.md`)}: ${escapeMarkdown(description)} ${markdownLink(`${ledger.length} findings`, `${id}/findings/index.md`)}.${mock === undefined ? '' : ` Mock server: ${mock}`}`,
          ...operations.map(
            ({ operation, path, folder }) =>
              `  - ${markdownLink(operation.summary, `${folder}index.md`)}: ${codeSpan(`${operation.method} ${path}`)}`,
          ),
        ].join('\n'),
      )
      .join('\n'),
    '## Use a client',
    codeBlock('sh', vendors.map(({ vendor: { id } }) => `npm install @sendspec/${id}`).join('\n')),
    '## Run it all',
    codeBlock('sh', 'npm start   # these pages, and a mock of every vendor\nnpm test    # everything that CI runs'),
    `${markdownLink('All findings', 'findings/index.md')}`,
  )
