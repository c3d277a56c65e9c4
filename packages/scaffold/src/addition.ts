import {
  childrenOf,
  type FileTree,
  kebabCase,
  keyText,
  partsOf,
  type QuoteLines,
  quote,
  readVendor,
  routeKey,
  SendspecError,
  type Shape,
  type Vendor,
  withLedger,
} from '@sendspec/contract'
import type { Complaint, Evidence } from '@sendspec/evidence'
import { serverKey, settleWith } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import {
  evidenceFiles,
  factsFile,
  ledgerText,
  payloadFiles,
  quotesText,
  routesText,
  schemasText,
} from './contract-files.ts'
import type { Decision } from './draft.ts'
import { variableName } from './draft-names.ts'
import { draftVendor, type VendorDraft } from './draft-vendor.ts'
import { insertInto } from './insert-into.ts'
import { complaintsOf } from './scaffold.ts'

/** What a page adds to a contract. */
export interface Addition {
  /** New files and changed ones: text by path from the vendor's folder. */
  readonly files: FileTree
  /** Paths of the files that exist and get an import and an entry. */
  readonly changed: readonly string[]
  readonly decisions: readonly Decision[]
  readonly complaints: readonly Complaint[]
  /** What is added, by itself. */
  readonly vendor: Vendor
}

/** A contract that a page is added to. */
export interface Adding {
  readonly vendor: Vendor
  readonly facts: PageFacts
  readonly text: string
  /** The files of the contract that list its parts: text by path from its folder. */
  readonly sources: FileTree
  readonly evidence: Evidence
}

/** The files that get one import and one entry, or, for resources, the entries alone. */
export const listingFiles = ['contract.ts', 'ledger/index.ts', 'index.ts'] as const

/**
 * Adds the operations of a page to a contract that exists. They are written beside what is there, in files of their own.
 * @throws SendspecError for a page or an operation that the contract has already.
 */
export const addition = ({ vendor, facts, text, sources, evidence }: Adding): Addition => {
  const draft = draftVendor({ vendor: vendor.id, facts, text, taken: takenBy(vendor) })
  refuseKnown(vendor, draft)
  const slug = kebabCase(draft.operations[0]?.id ?? 'page')
  const name = variableName(slug)
  const own = { routes: name, ledger: `${name}Ledger` }
  const files = new Map([
    [`${slug}/schemas.ts`, schemasText(draft)],
    [`${slug}/routes.ts`, routesText(draft)],
    [`ledger/${slug}.ts`, ledgerText(draft, own.ledger)],
    factsFile(facts),
    ...payloadFiles(draft),
  ])
  const pages = [...(evidence.facts?.values() ?? []), facts]
  const whole = together(vendor, draft, pages)
  const edits = new Map([
    ...listed(vendor, draft, sources, { slug, ...own }),
    ...evidenceFiles(whole, pages),
    quotesText(whole),
  ])
  return {
    files: new Map([...files, ...edits]),
    changed: [...edits.keys()],
    decisions: decisionsOf(vendor, draft, facts),
    complaints: complaintsAbout(whole, { facts, text, evidence }),
    vendor: draft.vendor,
  }
}

const componentsIn = (shape: Shape): readonly string[] => [
  ...(shape.kind === 'named' ? [shape.name] : []),
  ...childrenOf(shape).flatMap((each) => componentsIn(each.shape)),
]

const takenBy = (vendor: Vendor) => ({
  operations: vendor.operations.map(({ id }) => id),
  components: [...partsOf(vendor), ...partsOf(readVendor(vendor, 'documented'))].flatMap(({ shape }) =>
    componentsIn(shape),
  ),
  findings: vendor.ledger.map(({ id }) => id),
})

const refuseKnown = (vendor: Vendor, { page, operations }: VendorDraft): void => {
  if (vendor.pages.some(({ id }) => id === page.id)) {
    throw new SendspecError({
      place: `${vendor.id} page ${page.id}`,
      what: 'the contract has this page',
      next: `see how it has changed with \`sendspec drift ${vendor.id}\`, or give the other page another file name`,
    })
  }
  for (const operation of operations) {
    const { method, path } = operation
    const same = vendor.operations.find((each) => routeKey(each) === routeKey(operation))
    if (!same) continue
    throw new SendspecError({
      place: `${vendor.id} ${same.id}`,
      what: `the contract has ${method} ${path}`,
      next: 'take in a changed page with `sendspec drift`; add a second page of one operation by hand',
    })
  }
}

interface Names {
  readonly slug: string
  readonly routes: string
  readonly ledger: string
}

const listed = (vendor: Vendor, draft: VendorDraft, sources: FileTree, names: Names): FileTree => {
  const { slug, routes, ledger } = names
  const at = (path: (typeof listingFiles)[number]) => {
    const text = sources.get(path)
    if (text !== undefined) return { place: `contracts/${vendor.id}/${path}`, text }
    throw new SendspecError({
      place: `contracts/${vendor.id}/${path}`,
      what: 'the file does not exist',
      next: 'lay the contract out as `sendspec new` does, then run the command again',
    })
  }
  const spread = (path: (typeof listingFiles)[number], constant: string, from: string, name: string, as = name) =>
    [
      path,
      insertInto({
        ...at(path),
        into: { constant },
        entry: `...${name}`,
        importLine: `import { ${name === as ? name : `${as} as ${name}`} } from './${from}'`,
      }),
    ] as const
  const resources = Object.entries(draft.vendor.resources).filter(([name]) => !(name in vendor.resources))
  const entry = resources.map(([name, about]) => `${keyText(name)}: ${quote(about)}`).join(', ')
  return new Map([
    spread('contract.ts', 'contract', `${slug}/routes.ts`, routes, 'routes'),
    spread('ledger/index.ts', 'ledger', `${slug}.ts`, ledger),
    ...(entry === ''
      ? []
      : [['index.ts', insertInto({ ...at('index.ts'), into: { property: 'resources' }, entry })] as const]),
  ])
}

/** What holds for the whole vendor is decided; what the page says otherwise is not. */
const decisionsOf = (
  vendor: Vendor,
  { decisions, vendor: added }: VendorDraft,
  facts: PageFacts,
): readonly Decision[] => {
  const known = new Set(vendor.servers.map(({ url }) => serverKey(url)))
  const stated = facts.servers.filter(({ value }) => !known.has(serverKey(value)))
  const resources = Object.keys(added.resources).filter((name) => !(name in vendor.resources))
  return [
    ...decisions.filter(({ place }) => place !== 'index.ts'),
    ...stated.map(({ value, line }) => ({
      place: `index.ts (line ${line} of the page)`,
      what: `the page names the server ${value}, which the contract lacks`,
    })),
    ...resources.map((name) => ({ place: 'index.ts', what: `what the resource ${name} holds` })),
  ]
}

const together = (vendor: Vendor, { vendor: added }: VendorDraft, facts: readonly PageFacts[]): Vendor => {
  const merged = <Part extends keyof QuoteLines>(part: Part): QuoteLines[Part] =>
    ({ ...vendor.quotes?.[part], ...added.quotes?.[part] }) as QuoteLines[Part]
  return withLedger({
    ...vendor,
    pages: [...vendor.pages, ...added.pages],
    resources: { ...added.resources, ...vendor.resources },
    operations: [...vendor.operations, ...added.operations],
    written: {
      ledger: [...vendor.written.ledger, ...added.written.ledger],
      payloads: [...vendor.written.payloads, ...added.written.payloads],
    },
    quotes: { quotes: merged('quotes'), payloads: merged('payloads') },
    settle: settleWith(facts),
  })
}

const complaintsAbout = (
  vendor: Vendor,
  { facts, text, evidence }: Pick<Adding, 'facts' | 'text' | 'evidence'>,
): readonly Complaint[] => {
  const { id } = facts.page
  const whole: Evidence = {
    ...evidence,
    captures: new Map([...(evidence.captures ?? []), [id, text]]),
    facts: new Map([...(evidence.facts ?? []), [id, facts]]),
  }
  // The files of the payloads are not written yet.
  const { payloadFiles: _, ...proved } = whole
  return complaintsOf(vendor, proved)
}
