import { failurePart } from '@sendspec/contract'
import { compareBody, isSilent } from './compare-body.ts'
import { compareMembers, compareOutlines } from './compare-outlines.ts'
import type { At } from './compare-stated.ts'
import type { ComparedPlace, Comparison } from './comparison.ts'
import { eitherOf, emptyOutline, type OperationOutline, type ResponseOutline, type Sourced } from './outline.ts'
import { comparisonAt, type Sides } from './sides.ts'

const isSuccess = ({ status, failure }: ResponseOutline): boolean => !failure && (status?.value ?? 0) < 300

/**
 * The responses of the contract that a response of the page describes. A response without a status is the success, or,
 * if it is a failure, every error that the page doesn't describe by its status.
 */
const aboutWhich = (page: ResponseOutline, { responses }: OperationOutline, all: readonly ResponseOutline[]) => {
  const { status, failure } = page
  if (status) return responses.filter((each) => each.status?.value === status.value)
  if (!failure) return responses.filter(isSuccess).slice(0, 1)
  const isDescribed = ({ status: own }: ResponseOutline): boolean =>
    own !== undefined && all.some((one) => one.status?.value === own.value)
  return responses.filter((each) => !isSuccess(each) && !isDescribed(each))
}

/** Whether a range, as `5XX`, has a status. */
const isIn = (status: number, range: string): boolean => `${status}`.startsWith(range.replace(/XX$/i, ''))

export const compareStatuses = (sides: Sides, page: OperationOutline): readonly Comparison[] => {
  const { contract } = sides
  const own = new Set(contract.responses.flatMap(({ status }) => status?.value ?? []))
  const hasSuccess = contract.responses.some(isSuccess)
  const hasFailure = contract.responses.some((each) => !isSuccess(each))
  const unnamed = page.responses.filter(({ status }) => !status)
  const isPlain = unnamed.some(({ failure }) => !failure)
  const implied = isPlain && own.has(200) ? [{ value: 200 } as Sourced<number>] : []
  const named = [...page.responses.flatMap(({ status }) => (status ? [status] : [])), ...page.statuses, ...implied]
  const ranges = sides.facts.statusRanges ?? []
  const isInRange = (status: number): boolean => ranges.some((range) => isIn(status, range.value))
  const unanswered = [
    ...(isPlain && !hasSuccess ? ['of a success'] : []),
    ...(unnamed.some(({ failure }) => failure) && !hasFailure ? ['of a failure'] : []),
  ]
  const place = (status: number | undefined): ComparedPlace => ({ part: `${status}` })
  return [
    ...unanswered.map((status) =>
      comparisonAt(sides, { aspect: 'status', of: status, outcome: 'differs', page: status }),
    ),
    ...named.map(({ value, line }) => {
      const outcome = own.has(value) ? 'agrees' : 'differs'
      return comparisonAt(sides, {
        place: place(value),
        aspect: 'status',
        outcome,
        ...(line !== undefined && { line }),
        page: `${value}`,
      })
    }),
    ...ranges.flatMap(({ value, line }) => {
      const within = [...own].filter((status) => isIn(status, value))
      const base = { aspect: 'status', of: value, line, page: value } as const
      if (within.length === 0) return [comparisonAt(sides, { ...base, outcome: 'differs' })]
      return [undefined, ...within].map((status) =>
        comparisonAt(sides, { ...base, ...(status && { place: place(status) }), outcome: 'agrees' }),
      )
    }),
    ...[...own]
      .filter((status) => !named.some(({ value }) => value === status) && !isInRange(status))
      .map((status) =>
        comparisonAt(sides, { place: place(status), aspect: 'status', outcome: 'unstated', contract: `${status}` }),
      ),
  ]
}

/** An answer that a page describes several times can be all that it says of it. */
const together = (all: readonly ResponseOutline[]) => {
  const shown = all.flatMap((each) => each.shown ?? [])
  const stated = all.map(({ outline }) => outline).filter((each) => !isSilent(each))
  return { page: eitherOf(stated), shown: shown.length > 0 ? eitherOf(shown) : undefined }
}

export const compareResponses = (sides: Sides, page: OperationOutline, at: At): readonly Comparison[] => {
  const place = ({ status }: ResponseOutline): At => ({ ...at, part: `${status?.value ?? failurePart}`, pointer: '' })
  const pairs = page.responses.flatMap((response) =>
    aboutWhich(response, sides.contract, page.responses).map((own) => ({ own, response })),
  )
  const described = new Set(pairs.map(({ own }) => own))
  return [
    ...[...Map.groupBy(pairs, ({ own }) => own)].flatMap(([own, same]) =>
      compareBody({ contract: own.outline, ...together(same.map(({ response }) => response)) }, place(own)),
    ),
    ...sides.contract.responses
      .filter((own) => !described.has(own))
      .flatMap((own) =>
        own.outline.members.length > 0 || own.outline.kinds.some(({ value }) => value === 'object')
          ? compareMembers({ contract: own.outline.members, page: [] }, place(own))
          : compareOutlines({ contract: own.outline, page: emptyOutline }, place(own)),
      ),
  ]
}
