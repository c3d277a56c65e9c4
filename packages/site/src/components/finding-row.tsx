import type { Finding } from '@sendspec/contract'
import type { ComponentChildren } from 'preact'
import { Prose } from './prose.tsx'
import { Readings } from './readings.tsx'
import { SeverityBadge } from './severity.tsx'

/** The two statements that contradict each other, in the words of the pages. The evidence below repeats them. */
const Preview = ({ finding: { page, elsewhere = [] } }: { finding: Finding }) => {
  const own = page.slice(0, elsewhere.length > 0 ? 1 : 2).map(({ line, quote }) => ({ mark: String(line), quote }))
  const others = elsewhere.slice(0, 2 - own.length).map(({ quote }) => ({ mark: '↗', quote }))
  return (
    <span class="finding-preview" data-preview aria-hidden="true">
      {[...own, ...others].map(({ mark, quote }) => (
        <span key={`${mark}:${quote}`}>
          <span class="line">{mark}</span> {quote}
        </span>
      ))}
    </span>
  )
}

/** A finding as a row that opens. */
export const FindingRow = (props: {
  finding: Finding
  id: string
  /** Whether its class is named, where a heading doesn't. */
  classed?: boolean
  /** Whether the quotes are shown while it is closed. */
  preview?: boolean
  children?: ComponentChildren
}) => {
  const { finding, id, classed = false, preview = false, children } = props
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
          {preview ? <Preview finding={finding} /> : null}
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
