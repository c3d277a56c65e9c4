import { Markdown } from '../components/markdown.tsx'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** The changes of a vendor's client, by version. */
export const changelogPage = ({ vendor: { id, name }, changelog }: VendorModel): Page => ({
  folder: `${id}/changelog/`,
  title: `Changelog · ${name}`,
  description: `What changed in the contract and the client of ${name}.`,
  width: 'text',
  vendor: id,
  markdown: changelog,
  body: (
    <div class="prose">
      <Markdown text={changelog} />
    </div>
  ),
})
