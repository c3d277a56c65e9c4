import { counted, type Payload, payloadId, type Vendor } from '@sendspec/contract'
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

/** Where a body is printed, by the address of the page: several captures of a page have it on lines of their own. */
const printedOn = ({ sources }: Payload, { pages }: Vendor) =>
  Map.groupBy(
    sources.map(({ page, lines }) => {
      const source = pages.find(({ id }) => id === page)
      return { address: source?.url ?? page, title: source?.title ?? page, lines: lineRange(lines) }
    }),
    ({ address }) => address,
  )

/** A recorded body, where it is printed, and what made it JSON. */
export const PayloadFigure = ({ payload, vendor, link }: Props & { payload: Payload }) => {
  const { origin, summary, repairs = [], body } = payload
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
              {[...printedOn(payload, vendor)].map(([address, places], index) => (
                <span key={address}>
                  {index === 0 ? ' on ' : '; '}
                  <LinkOut to={address}>{places[0]?.title}</LinkOut>, {places[0]?.lines}
                  {places.length > 1 ? ` (and in ${counted(places.length - 1, 'other capture')})` : ''}
                </span>
              ))}
              .
            </span>
          </span>
        }
      />
      {repairs.length === 0 ? null : (
        <details class="repairs">
          <summary>{counted(repairs.length, 'repair')} made it JSON</summary>
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
