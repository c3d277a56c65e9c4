import { Crumbs } from '../components/crumbs.tsx'
import { Markdown } from '../components/markdown.tsx'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** The changes of a vendor's client, by version. */
export const changelogPage = ({ vendor: { id, name }, operations, changelog, changed }: VendorModel): Page => {
  const folder = `${id}/changelog/`
  const link = linkFrom(folder)
  const pages = new Map(operations.map((model) => [model.operation.id, link(`${model.folder}index.html`)]))
  return {
    folder,
    title: `Changelog · ${name}`,
    description: `What changed in the contract and the client of ${name}.`,
    width: 'text',
    vendor: id,
    markdown: changelog,
    body: (
      <>
        <Crumbs
          crumbs={[
            { label: 'Home', href: link('index.html') },
            { label: name, href: link(`${id}/index.html`) },
          ]}
        />
        <div class="prose">
          <Markdown text={changelog} linkOf={(code) => pages.get(code)} />
        </div>
        {changed === undefined ? null : (
          <p class="quiet">
            The contract last changed on <time datetime={changed}>{changed}</time>.
          </p>
        )}
      </>
    ),
  }
}
