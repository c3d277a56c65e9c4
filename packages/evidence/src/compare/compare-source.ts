import { componentsIn, type Part } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { pagingRole } from '../detectors/paging.ts'
import { compareMembers, compareOutlines } from './compare-outlines.ts'
import type { At } from './compare-stated.ts'
import { compareVendor } from './compare-vendor.ts'
import { type Comparison, comparisonKey } from './comparison.ts'
import { outlineOf } from './contract-outline.ts'
import { membersOf, outlineOfType } from './field-outline.ts'
import type { ContractSide } from './match-operations.ts'
import type { OperationOutline } from './outline.ts'

/** What a source states, compared with both readings of the contract. */
export interface Source {
  /** Its page is named by the file that has the facts. */
  readonly facts: PageFacts
  readonly comparisons: readonly Comparison[]
}

/** Where neither reading agrees. What is wrong in what callers must expect is reported. */
export const differing = (comparisons: readonly Comparison[]): readonly Comparison[] =>
  [...Map.groupBy(comparisons, comparisonKey).values()].flatMap((same) =>
    same.some(({ outcome }) => outcome === 'agrees')
      ? []
      : same.filter(({ outcome }) => outcome === 'differs').slice(-1),
  )

/**
 * Compares a contract with a source other than its pages. Such a source states some things about the API: an operation
 * without a method and a path is about every operation, and a declared type about the component with its name.
 */
export const compareSource = (side: ContractSide, source: PageFacts): readonly Comparison[] => {
  const own = source.operations.filter((facts) => !isGeneral(facts))
  const general = source.operations.filter(isGeneral).map((facts) => asEach(side, facts))
  return [
    ...compareVendor(side, [{ ...source, operations: own }], 'path'),
    ...general
      .flatMap((operations) => compareVendor(side, [{ ...source, servers: [], auth: [], operations }]))
      .filter(({ aspect }) => aspect !== 'method' && aspect !== 'path'),
    ...compareComponents(side, source),
    ...source.operations.flatMap((facts) => compareAnswerHeaders(side, source, facts)),
  ]
}

const isGeneral = ({ method, path }: OperationFacts): boolean => !method && !path

/** What holds for every operation, or for every list, as if it were stated of each. */
const asEach = ({ vendor, operations }: ContractSide, facts: OperationFacts): readonly OperationFacts[] => {
  const [line] = facts.lines
  const paged = new Set(vendor.operations.flatMap(({ id, notes }) => (notes.pagination ? id : [])))
  const isOfLists = facts.parameters.some(({ name }) => name && pagingRole({ name: name.value, part: 'request' }))
  return [...operations]
    .filter(([id, own]) => !isOfLists || paged.has(id) || sharesParameter(own, facts))
    .map(([, { method, path }]) => ({
      ...facts,
      ...(method && { method: { value: method.value, line, column: 1 } }),
      ...(path && { path: { value: path.value, line, column: 1 } }),
    }))
}

const sharesParameter = ({ parameters }: OperationOutline, facts: OperationFacts): boolean =>
  parameters.some(({ name }) => facts.parameters.some((each) => each.name?.value === name?.value))

/** `page_links`, `pageLinks` and `PageLinks` are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const compareComponents = ({ parts }: ContractSide, source: PageFacts): readonly Comparison[] =>
  source.types.flatMap((type) =>
    parts.flatMap((part) =>
      componentsIn(part.shape)
        .filter(({ component }) => plain(component.name) === plain(type.name))
        .flatMap(({ pointer, component }) => {
          const context = {
            types: source.types,
            within: [type.name],
            line: type.line,
            inferred: type.inferred === true,
          }
          const at = placeAt(part, pointer, source)
          return compareOutlines({ contract: outlineOf(component), page: outlineOfType(type.is, context) }, at)
        }),
    ),
  )

/** Compares the headers of answers. Facts without a status are about all answers that have such headers. */
const compareAnswerHeaders = (
  { parts, operations }: ContractSide,
  source: PageFacts,
  facts: OperationFacts,
): readonly Comparison[] =>
  facts.responses.flatMap(({ status, headers = [] }) => {
    if (headers.length === 0) return []
    const members = membersOf(headers, { types: source.types, line: facts.lines[0], inferred: false }).map((each) => ({
      ...each,
      in: 'header' as const,
    }))
    return parts
      .filter(({ kind, name }) => kind === 'response header' && (!status || name === `${status.value} header`))
      .filter(({ operation }) => isGeneral(facts) || facts.path?.value === operations.get(operation.id)?.path?.value)
      .flatMap((part) => {
        const outline = outlineOf(part.shape)
        const own = outline.members.map((member) => ({ ...member, in: 'header' as const }))
        return compareMembers({ contract: own, page: members }, placeAt(part, '', source)).map((each) => ({
          ...each,
          part: part.name,
        }))
      })
  })

const placeAt = (part: Part, pointer: string, { page }: PageFacts): At => ({
  operation: part.operation.id,
  part: part.name,
  pointer,
  page: page.id,
  known: new Map(),
})
