import type { Finding } from '@sendspec/contract'
import type { ComponentChildren } from 'preact'
import { Prose } from './prose.tsx'
import { Readings } from './readings.tsx'
import { SeverityBadge } from './severity.tsx'

/** A finding as a row that opens. */
export const FindingRow = (props: {
  finding: Finding
  id: string
  /** Whether its class is named, where a heading doesn't. */
  classed?: boolean
  children?: ComponentChildren
}) => {
  const { finding, id, classed = false, children } = props
  const { class: own, kind, severity, status, title } = finding
  return (
    <details
      id={id}
      class={`finding ${own}`}
      data-finding
      data-class={own}
      data-kind={kind}
      data-severity={severity}
      data-status={status}
    >
      <summary>
        <span class="finding-title">
          <Prose text={title} />
          {classed ? <span class="finding-class">{own}</span> : null}
        </span>
        <SeverityBadge severity={severity} />
      </summary>
      <div class="finding-body">
        <Readings finding={finding} />
        {children}
      </div>
    </details>
  )
}
