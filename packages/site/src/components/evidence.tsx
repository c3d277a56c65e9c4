import { type ElsewherePlace, type Finding, findingKinds, type PagePlace, type Support } from '@sendspec/contract'
import { addressOf } from '@sendspec/reports'
import { contractPlaceWords } from '../model/contract-place-words.ts'
import { excerptOf } from '../model/excerpt.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import { LinkOut } from './link-out.tsx'
import { Prose } from './prose.tsx'

interface EvidenceProps {
  readonly finding: Finding
  readonly model: VendorModel
  readonly proposals: readonly string[]
  readonly folder: string
}

/** What shows a finding: proposals, quotes, places in the contract, and what reproduces it. */
export const Evidence = ({ finding, model, proposals, folder }: EvidenceProps) => {
  const { id, kind, status, page, elsewhere = [], contract, support } = finding
  return (
    <dl class="evidence">
      {proposals.length === 0 ? null : (
        <div>
          <dt>Proposal</dt>
          <dd>
            <ul>
              {proposals.map((proposal) => (
                <li key={proposal}>
                  <Prose text={proposal} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {page.length === 0 ? null : (
        <div>
          <dt>On the page</dt>
          <dd>
            <ul>
              {page.map((place) => (
                <Quote key={`${place.page}:${place.line}:${place.quote}`} place={place} model={model} />
              ))}
            </ul>
          </dd>
        </div>
      )}
      {elsewhere.length === 0 ? null : (
        <div>
          <dt>On other pages</dt>
          <dd>
            <ul>
              {elsewhere.map((place) => (
                <Elsewhere key={`${place.url}:${place.quote}`} place={place} />
              ))}
            </ul>
          </dd>
        </div>
      )}
      <Places finding={finding} model={model} places={contract} folder={folder} />
      <div>
        <dt>Support</dt>
        <dd>
          <ul>
            {support.map((each, index) => (
              <li key={index}>
                <Prose text={supportWords(each)} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Kind</dt>
        <dd>
          <code>{kind}</code>, {status}. {findingKinds[kind]}{' '}
          <a class="permalink" href={`#${id}`}>
            {id}
          </a>
        </dd>
      </div>
    </dl>
  )
}

/** The quoted line as it is on the vendor's page, and a link that browsers scroll to it. */
const Quote = ({ place, model: { vendor, captures } }: { place: PagePlace; model: VendorModel }) => {
  const { page, line, quote } = place
  const source = vendor.pages.find(({ id }) => id === page)
  const date = source?.read
  return (
    <li>
      <pre class="excerpt">
        {excerptOf(place, captures.get(page)).map((each) => (
          <span key={each.line} class={each.quote === undefined ? undefined : 'quoted'}>
            <span class="line">{each.line}</span> <Quoted text={each.text} quote={each.quote} />
            {'\n'}
          </span>
        ))}
      </pre>
      <span class="quiet">
        {source ? <LinkOut to={addressOf(source.url, [quote])}>{source.title}</LinkOut> : page}, line {line}
        {date === undefined ? null : (
          <>
            , read <time datetime={date}>{date}</time>
          </>
        )}
      </span>
    </li>
  )
}

const Quoted = ({ text, quote }: { text: string; quote: string | undefined }) => {
  const at = quote === undefined ? -1 : text.indexOf(quote)
  if (quote === undefined || at === -1) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  )
}

const Elsewhere = ({ place: { url, quote } }: { place: ElsewherePlace }) => (
  <li>
    <q>{quote}</q>{' '}
    <span class="quiet">
      <LinkOut to={addressOf(url, [quote])}>{url.replace(/^https:\/\//, '')}</LinkOut>
    </span>
  </li>
)

const Places = (props: Pick<EvidenceProps, 'finding' | 'model' | 'folder'> & { places: Finding['contract'] }) => {
  const { model, places, folder } = props
  const link = linkFrom(folder)
  return places.length === 0 ? null : (
    <div>
      <dt>In the contract</dt>
      <dd>
        <ul>
          {places.map((place) => {
            const target = model.operations.find(({ operation }) => operation.id === place.operation)
            const words = contractPlaceWords(place)
            const anchor = target?.anchorOf(place)
            return (
              <li key={words}>
                {target ? (
                  <a href={link(`${target.folder}index.html${anchor ? `#${anchor}` : ''}`)}>
                    <code>{words}</code>
                  </a>
                ) : (
                  <code>{words}</code>
                )}
              </li>
            )
          })}
        </ul>
      </dd>
    </div>
  )
}

type SupportWords = { readonly [By in Support['by']]: (support: Extract<Support, { by: By }>) => string }

const words: SupportWords = {
  schema: ({ payload, pointer, code }) =>
    `A test reproduces it: ${pointer === '' ? 'the root' : `\`${pointer}\``} of the payload \`${payload}\` fails the documented schema with \`${code}\`.`,
  parse: ({ payload, line }) =>
    `A test reproduces it: the payload \`${payload}\`, as printed, stops being JSON on line ${line}.`,
  detector: (support) =>
    'payload' in support
      ? `The detector \`${support.detector}\` reports ${support.pointer === '' ? 'the root' : `\`${support.pointer}\``} of the payload \`${support.payload}\`.`
      : `The detector \`${support.detector}\` reports line ${support.line} of \`${support.page}\`.`,
  review: ({ basis }) => `Read by a person: ${basis}`,
}

const supportWords = (support: Support): string => (words[support.by] as (support: Support) => string)(support)
