import { Crumbs } from '../components/crumbs.tsx'
import { Markdown } from '../components/markdown.tsx'
import { changelogMarkdown } from '../markdown/changelog.ts'
import { changelogVersions } from '../model/changelog-versions.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** The changes of a vendor's client, by version. */
export const changelogPage = (model: VendorModel): Page => {
  const { vendor, operations, unreleased, changed } = model
  const { id, name } = vendor
  const folder = `${id}/changelog/`
  const link = linkFrom(folder)
  const pages = new Map(operations.map((each) => [each.operation.id, link(`${each.folder}index.html`)]))
  return {
    folder,
    title: `Changelog · ${name}`,
    description: `What changed in the contract and the client of ${name}.`,
    width: 'text',
    vendor: id,
    markdown: changelogMarkdown(model),
    body: (
      <>
        <Crumbs
          crumbs={[
            { label: 'Home', href: link('index.html') },
            { label: name, href: link(`${id}/index.html`) },
          ]}
        />
        <h1>{name}: changelog</h1>
        {changed === undefined ? null : (
          <p class="lead">
            The contract last changed on <time datetime={changed}>{changed}</time>.
          </p>
        )}
        {changelogVersions(model).map(({ version, anchor, released, text }) => (
          <section key={version} class="prose" aria-labelledby={anchor}>
            <h2 id={anchor}>{version}</h2>
            {released === undefined ? null : (
              <p class="quiet">
                Released on <time datetime={released}>{released}</time>.
              </p>
            )}
            {unreleased ? <p class="quiet">Not released yet.</p> : null}
            <Markdown text={text} linkOf={(code) => pages.get(code)} />
          </section>
        ))}
      </>
    ),
  }
}
