import { type Payload, payloadId, type Vendor } from '@sendspec/contract'
import { lineRange } from '../model/line-range.ts'
import { findingPath } from '../model/pages-of.ts'
import type { Link } from '../model/paths.ts'
import { CodeFigure } from './code-figure.tsx'
import { LinkOut } from './link-out.tsx'
import { Prose } from './prose.tsx'

interface Props {
  readonly vendor: Vendor
  readonly link: Link
}

const origins: Readonly<Record<Payload['origin'], string>> = {
  printed: 'Printed',
  sketched: 'Sketched',
  composed: 'Composed by us: the page has none',
}

/** A recorded body, where it is printed, and what made it JSON. */
export const PayloadFigure = ({ payload, vendor, link }: Props & { payload: Payload }) => {
  const { origin, summary, sources, repairs = [], body } = payload
  const id = payloadId(payload)
  return (
    <div class="payload" id={`payload-${id}`}>
      <CodeFigure
        text={JSON.stringify(body, null, 2)}
        language="json"
        label={summary}
        caption={
          <span>
            <b>
              <Prose text={summary} />
            </b>
            <span class="origin">
              {origins[origin]}
              {sources.map(({ page, lines }, index) => {
                const source = vendor.pages.find((each) => each.id === page)
                return (
                  <span key={`${page}:${lines[0]}`}>
                    {index === 0 ? ' on ' : '; '}
                    {source ? <LinkOut to={source.url}>{source.title}</LinkOut> : page}, {lineRange(lines)}
                  </span>
                )
              })}
              .
            </span>
          </span>
        }
      />
      {repairs.length === 0 ? null : (
        <details class="repairs">
          <summary>{repairs.length === 1 ? '1 repair' : `${repairs.length} repairs`} made it JSON</summary>
          <ul>
            {repairs.map(({ line, was, becomes, finding }) => (
              <li key={line}>
                Line {line}: <code>{was.trim()}</code> {becomes === '' ? 'is left out' : 'becomes'}{' '}
                {becomes === '' ? null : <code>{becomes.trim()}</code>} (
                <a href={link(findingPath(vendor, finding))}>{finding}</a>)
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
