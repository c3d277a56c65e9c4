import type { OperationModel } from '../model/operation-model.ts'
import { linkFrom } from '../model/paths.ts'
import { resourceAnchor, resourceTitle } from '../model/resources.ts'
import type { VendorModel } from '../model/site-model.ts'
import { Method } from './method.tsx'
import { Prose } from './prose.tsx'

/** With more operations than this, groups are folded and there is a filter. */
const fewOperations = 40

/** The operations of a vendor, by resource. */
export const Operations = ({ model: { vendor, operations } }: { readonly model: VendorModel }) => {
  const groups = [...Map.groupBy(operations, ({ operation }) => operation.notes.resource)]
  const many = operations.length > fewOperations
  return (
    <section aria-labelledby="operations">
      <h2 id="operations">Operations</h2>
      {operations.length === 0 ? <p>This contract has no operations yet.</p> : null}
      {many ? (
        <form class="filter" data-operation-filter>
          <div class="filter-text">
            <label for="filter-operations">Find among {operations.length} operations</label>
            <input id="filter-operations" name="text" type="search" autocomplete="off" />
          </div>
        </form>
      ) : null}
      {groups.map(([resource, own]) => {
        const about = vendor.resources[resource] ?? ''
        const list = <OperationList vendorId={vendor.id} operations={own} />
        return many ? (
          <details key={resource} class="resource" id={resourceAnchor(resource)}>
            <summary>
              <h3>{resourceTitle(resource)}</h3> <span class="quiet">{own.length}</span>
            </summary>
            {list}
          </details>
        ) : (
          <div key={resource} class="resource" id={resourceAnchor(resource)}>
            <h3>{resourceTitle(resource)}</h3>
            {about === '' ? null : (
              <p>
                <Prose text={about} />
              </p>
            )}
            {list}
          </div>
        )
      })}
    </section>
  )
}

const OperationList = ({ vendorId, operations }: { vendorId: string; operations: readonly OperationModel[] }) => {
  const link = linkFrom(`${vendorId}/`)
  return (
    <ul class="operation-list">
      {operations.map(({ operation, path, folder }) => (
        <li key={operation.id}>
          <a href={link(`${folder}index.html`)}>
            <span class="summary">{operation.summary}</span>
            <span class="route">
              <Method method={operation.method} /> <code>{path}</code>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
