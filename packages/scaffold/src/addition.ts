import { componentsIn, type FileTree, kebabCase, partsOf, readVendor, type Vendor } from '@sendspec/contract'
import { type Evidence, serverKey } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { type Choice, chosenOf } from './chosen-operations.ts'
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
import { knownParts, type ModuleExport } from './known-parts.ts'
import { listed } from './listed.ts'
import { type Checked, checked } from './scaffold.ts'
import { writtenVendor } from './written-vendor.ts'

/** What a page adds to a contract. */
export interface Addition extends Checked {
  /** New files and changed ones: text by path from the vendor's folder. */
  readonly files: FileTree
  /** Paths of the files that exist and get an import and an entry. */
  readonly changed: readonly string[]
  readonly decisions: readonly Decision[]
  /** What the contract has already and the new operations use: components, headers and errors. */
  readonly reused: readonly string[]
  /** What is added, by itself. */
  readonly vendor: Vendor
  /** The contract with it, as its files define it. */
  readonly whole: Vendor
}

/** A contract that a page is added to. */
export interface Adding extends Choice {
  readonly vendor: Vendor
  readonly facts: PageFacts
  readonly text: string
  /** The files of the contract that list its parts: text by path from its folder. */
  readonly sources: FileTree
  /** What its other files export. */
  readonly exports?: readonly ModuleExport[]
  /** Names that a client has for something else. */
  readonly reserved?: readonly string[]
  readonly evidence: Evidence
}

/**
 * Adds operations of a page to a contract that exists. They are written next to what is there, in files of their own.
 * @throws SendspecError for operations that the contract has already or the page lacks.
 */
export const addition = (adding: Adding): Addition => {
  const { vendor, facts, text, sources, exports = [], reserved = [], evidence } = adding
  const chosen = chosenOf(adding)
  const known = knownParts(vendor, exports)
  const taken = { ...takenBy(vendor, reserved), known }
  const draft = draftVendor({ vendor: vendor.id, facts: { ...facts, operations: chosen.operations }, text, taken })
  const slug = kebabCase(draft.operations[0]?.id ?? 'page')
  const name = variableName(slug)
  const own = { routes: name, ledger: `${name}Ledger` }
  const schemas = schemasText(draft)
  const files = new Map([
    ...(draft.vendor.written.ledger.length > 0 ? [[`ledger/${slug}.ts`, ledgerText(draft, own.ledger)] as const] : []),
    ...(schemas === undefined ? [] : [[`${slug}/schemas.ts`, schemas] as const]),
    [`${slug}/routes.ts`, routesText(draft)],
    ...(chosen.isNewPage ? [factsFile(facts)] : []),
    ...payloadFiles(draft),
  ])
  const pages = new Map([...(evidence.facts ?? []), [facts.page.id, facts]])
  const { operations } = draft
  const leftOut = { ...vendor.leftOut, ...chosen.leftOut }
  const whole = writtenVendor({ operations, added: draft.vendor, facts: pages, base: vendor, leftOut })
  const names = { slug, ...own, ...(draft.vendor.written.ledger.length === 0 && { ledger: undefined }) }
  const edits = new Map([
    ...listed({ vendor, draft, sources, names, leftOut: chosen.leftOut }),
    ...evidenceFiles(whole, [...pages.values()]),
    quotesText(whole),
  ])
  return {
    files: new Map([...files, ...edits]),
    changed: [...edits.keys()],
    decisions: decisionsOf(vendor, draft, facts),
    ...checkedWith(whole, { facts, text, evidence, vendor }),
    reused: reusedIn(draft),
    vendor: draft.vendor,
    whole,
  }
}

const reusedIn = ({ reused, operations }: VendorDraft): readonly string[] => {
  const shared = operations.flatMap(({ sharedAnswers }) =>
    sharedAnswers
      ? [`${sharedAnswers.name} (${Object.keys(sharedAnswers.answers).join(', ')}) of ${sharedAnswers.file}`]
      : [],
  )
  return [...new Set([...reused.map(({ name, file }) => `${name} of ${file}`), ...shared])]
}

const takenBy = (vendor: Vendor, reserved: readonly string[]) => ({
  operations: vendor.operations.map(({ id }) => id),
  components: [
    ...reserved,
    ...[...partsOf(vendor), ...partsOf(readVendor(vendor, 'documented'))].flatMap(({ shape }) =>
      componentsIn(shape).map(({ component }) => component.name),
    ),
  ],
  findings: vendor.ledger.map(({ id }) => id),
})

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

const checkedWith = (
  vendor: Vendor,
  { facts, text, evidence, vendor: base }: Pick<Adding, 'facts' | 'text' | 'evidence' | 'vendor'>,
): Checked => {
  const { id } = facts.page
  const whole: Evidence = {
    ...evidence,
    captures: new Map([...(evidence.captures ?? []), [id, text]]),
    facts: new Map([...(evidence.facts ?? []), [id, facts]]),
  }
  // The files of the payloads are not written yet.
  const { payloadFiles: _, ...proved } = whole
  return checked(vendor, proved, base)
}
