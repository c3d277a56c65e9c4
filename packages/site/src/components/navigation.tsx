import type { OperationModel } from '../model/operation-model.ts'
import type { Link } from '../model/paths.ts'
import { resourceAnchor, resourceTitle } from '../model/resources.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import type { Page } from '../pages/page.ts'
import { Method } from './method.tsx'

interface Props {
  readonly site: SiteModel
  readonly page: Pick<Page, 'folder' | 'vendor'>
  readonly link: Link
}

/** With more operations than this, only the current group is listed. */
const fewOperations = 60

const sections = {
  Findings: 'findings/',
  'Example coverage': 'coverage/',
  Changelog: 'changelog/',
}

/** The vendors, and the pages of the current vendor. */
export const Navigation = ({ site, page, link }: Props) => {
  const entry = (folder: string, label: preact.ComponentChildren) => (
    <a href={link(`${folder}index.html`)} aria-current={page.folder === folder ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <nav aria-label="Pages">
      <ul class="top">
        <li>{entry('', 'Home')}</li>
        <li>{entry('findings/', 'All findings')}</li>
      </ul>
      <p class="nav-title">APIs</p>
      <ul class="vendors">
        {site.vendors.map((model) => {
          const { id, name } = model.vendor
          return (
            <li key={id}>
              {entry(`${id}/`, name)}
              {page.vendor === id ? (
                <>
                  <Operations model={model} folder={page.folder} entry={entry} link={link} />
                  <ul class="sections">
                    {Object.entries(sections).map(([label, folder]) => (
                      <li key={label}>{entry(`${id}/${folder}`, label)}</li>
                    ))}
                  </ul>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

const Operations = (props: {
  model: VendorModel
  folder: string
  entry: (folder: string, label: preact.ComponentChildren) => preact.JSX.Element
  link: Link
}) => {
  const { model, folder, entry, link } = props
  const groups = Map.groupBy(model.operations, ({ operation }) => operation.notes.resource)
  const few = model.operations.length <= fewOperations
  return (
    <>
      {[...groups].map(([resource, operations]) => {
        const open = few || operations.some((each) => each.folder === folder)
        return (
          <div key={resource} class="group">
            <p class="nav-title">
              {open ? (
                resourceTitle(resource)
              ) : (
                <a href={link(`${model.vendor.id}/index.html#${resourceAnchor(resource)}`)}>
                  {resourceTitle(resource)}
                </a>
              )}
            </p>
            {open ? (
              <ul class="operations">
                {operations.map((each) => (
                  <li key={each.folder}>{entry(each.folder, <OperationLabel model={each} />)}</li>
                ))}
              </ul>
            ) : null}
          </div>
        )
      })}
    </>
  )
}

const OperationLabel = ({ model: { operation } }: { model: OperationModel }) => (
  <>
    <span>{operation.summary}</span> <Method method={operation.method} />
  </>
)
