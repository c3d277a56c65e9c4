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
  const all = linkFrom(folder)(`${model.vendor.id}/findings.json`)
  return (
    <dl class="evidence">
      <Group title="Proposal" all={all} items={proposals}>
        {(proposal) => <Prose text={proposal} />}
      </Group>
      <Group title="On the page" all={all} items={page}>
        {(place) => <Quote place={place} model={model} />}
      </Group>
      <Group title="On other pages" all={all} items={elsewhere}>
        {(place) => <Elsewhere place={place} />}
      </Group>
      <Group title="In the contract" all={all} items={contract}>
        {(place) => <Place place={place} model={model} folder={folder} />}
      </Group>
      <Group title="Support" all={all} items={support}>
        {(each) => <Prose text={supportWords(each)} />}
      </Group>
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

/** A finding about a whole vendor can have a place for each of its operations. */
const mostItems = 40

interface GroupProps<Item> {
  readonly title: string
  readonly items: readonly Item[]
  /** The address of the file that has all of them. */
  readonly all: string
  readonly children: (item: Item) => preact.ComponentChildren
}

const Group = <Item,>({ title, items, all, children }: GroupProps<Item>) =>
  items.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {items.slice(0, mostItems).map((item, index) => (
            <li key={index}>{children(item)}</li>
          ))}
          {items.length > mostItems ? (
            <li>
              and {items.length - mostItems} more, in <a href={all}>findings.json</a>
            </li>
          ) : null}
        </ul>
      </dd>
    </div>
  )

/** The quoted line as it is on the vendor's page, and a link that browsers scroll to it. */
const Quote = ({ place, model: { vendor, captures } }: { place: PagePlace; model: VendorModel }) => {
  const { page, line, quote } = place
  const source = vendor.pages.find(({ id }) => id === page)
  const date = source?.read
  return (
    <>
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
    </>
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
  <>
    <q>{quote}</q>{' '}
    <span class="quiet">
      <LinkOut to={addressOf(url, [quote])}>{url.replace(/^https:\/\//, '')}</LinkOut>
    </span>
  </>
)

interface PlaceProps extends Pick<EvidenceProps, 'model' | 'folder'> {
  readonly place: Finding['contract'][number]
}

const Place = ({ place, model, folder }: PlaceProps) => {
  const target = model.operations.find(({ operation }) => operation.id === place.operation)
  const words = <code>{contractPlaceWords(place)}</code>
  const anchor = target?.anchorOf(place)
  return target ? (
    <a href={linkFrom(folder)(`${target.folder}index.html${anchor ? `#${anchor}` : ''}`)}>{words}</a>
  ) : (
    words
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
