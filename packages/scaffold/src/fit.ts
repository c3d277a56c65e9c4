import {
  groupByPlace,
  type PagePlace,
  type Payload,
  parentPointer,
  parsePointer,
  payloadId,
  readAs,
  seenIn,
  valuesAt,
  withoutIndexes,
} from '@sendspec/contract'
import { outlineOfJson, type PayloadProblem, problemsOf } from '@sendspec/evidence'
import { rebuild } from './children.ts'
import { describeField } from './describe-field.ts'
import type { Draft, FieldDraft, FindingDraft } from './draft.ts'
import { draftInWords } from './draft-in-words.ts'
import { draftOf } from './from-outline.ts'
import type { LedgerDraft } from './ledger-draft.ts'
import { ownerOf, seenWhere } from './seen-where.ts'
import { zodOf } from './zod-of.ts'

/** The context in which a body is fitted. */
export interface Fitting {
  readonly operation: string
  /** The part of the contract: `body` or a status. */
  readonly part: string
  readonly payloads: readonly Payload[]
  /** The line on which a payload prints what a pointer leads to. */
  readonly placeOf: (payload: string, pointer: string) => { readonly page?: PagePlace }
  readonly ledger: LedgerDraft
  /** Id of the page. */
  readonly page: string
}

/** A place of a body where payloads differ from the page. */
interface Misfit {
  readonly pointer: string
  readonly problems: readonly PayloadProblem[]
}

/** Widens a draft to accept every payload. Every difference from the page becomes an amendment with a finding. */
export const fit = (draft: Draft, fitting: Fitting): Draft => {
  let fitted = draft
  // An amendment can reveal problems inside it, a few levels deep at most.
  for (let round = 0; round < 8; round += 1) {
    const misfits = misfitsOf(fitted, fitting)
    if (misfits.length === 0) return fitted
    const next = misfits.reduce((each, misfit) => amended(each, misfit, fitting), fitted)
    if (next === fitted) return fitted
    fitted = next
  }
  return fitted
}

const accepts = (draft: Draft, value: unknown): boolean =>
  readAs(zodOf(draft), 'observed', 'draft', { strict: true, wire: true }).safeParse(value).success

const misfitsOf = (draft: Draft, { operation, part, payloads }: Fitting): readonly Misfit[] => {
  const schema = readAs(zodOf(draft), 'observed', `${operation} ${part}`, { strict: true, wire: true })
  const problems = payloads.flatMap((payload) => problemsOf(schema, payload))
  return [
    ...Map.groupBy(problems, ({ pointer, code }) => `${withoutIndexes(pointer)} ${kindOfProblem[code] ?? ''}`).values(),
  ].map((same) => ({ pointer: withoutIndexes(same[0]?.pointer ?? ''), problems: same }))
}

/** An unknown key is a different problem from the value of a known one. */
const kindOfProblem: Readonly<Record<string, string>> = { unrecognized_keys: 'key' }

const amended = (draft: Draft, misfit: Misfit, fitting: Fitting): Draft => {
  const path = parsePointer(misfit.pointer)
  const key = path.at(-1) ?? fitting.operation
  const [problem] = misfit.problems
  const told = (line: number | undefined): Telling => ({
    ...fitting,
    ...(line !== undefined && { stated: { page: fitting.page, line, quote: key } }),
  })
  if (problem?.code === 'unrecognized_keys') {
    return changeAt(draft, path.slice(0, -1), (parent) => withKey(parent, key, misfit, fitting))
  }
  const change = problem?.received === 'nothing' ? withoutKey : widened
  return changeAt(draft, path, (own, line) => change(own, key, misfit, told(line)))
}

/** Changes the draft at a path. `line` is the line of the innermost field. */
const changeAt = (
  draft: Draft,
  path: readonly string[],
  change: (own: Draft, line?: number) => Draft,
  line?: number,
): Draft => {
  const [step, ...rest] = path
  if (step === undefined) return change(draft, line)
  const provenance = draft.kind === 'object' ? draft.fields.find(({ key }) => key === step)?.provenance : undefined
  const ownLine = provenance?.kind === 'documented' ? provenance.line : line
  return rebuild(draft, (child, own) => {
    if (own === undefined) return changeAt(child, path, change, line)
    return own === step ? changeAt(child, rest, change, ownLine) : child
  })
}

const valuesOf = ({ payloads }: Fitting, pointer: string): readonly unknown[] =>
  payloads.flatMap(({ body }) => valuesAt(body, pointer))

/** What the values at a pointer show. */
const inferred = (values: readonly unknown[], { payloads, pointer }: Fitting & { readonly pointer: string }): Draft => {
  const provenance = () => seenIn(payloadId(payloads[0] as Payload))
  const shown = draftOf(outlineOfJson(values), { provenance, line: 1, coerce: false })
  return seenWhere(shown, payloads, pointer)
}

/** With the place where the page describes what is wrong. */
type Telling = Fitting & { readonly stated?: PagePlace }

const note = (
  about: string,
  draft: FindingDraft,
  { pointer, problems }: Misfit,
  { operation, part, ledger, placeOf, stated }: Telling,
): string => {
  const groups = groupByPlace(problems, ({ payload, code }) => `${payload} ${code}`)
  const contract = { operation, part, pointer }
  const ids = groups.map(({ first }) => {
    const whole = { about, draft, contract }
    if (stated) ledger.add({ ...whole, page: stated })
    return ledger.add({ ...whole, ...placeOf(first.payload, first.pointer) })
  })
  return ids[0] as string
}

const says = (values: readonly unknown[]): string => {
  const distinct = [...new Set(values.map((value) => JSON.stringify(value)))]
  const shown = distinct.slice(0, 3).map((value) => `\`${value.length > 40 ? `${value.slice(0, 40)}…` : value}\``)
  return shown.join(', ') + (distinct.length > 3 ? ` and ${distinct.length - 3} more` : '')
}

/** Adds a key that payloads have and the page doesn't. */
const withKey = (parent: Draft, key: string, misfit: Misfit, fitting: Fitting): Draft => {
  if (parent.kind !== 'object')
    return rebuild(parent, (child, step) => (step === undefined ? withKey(child, key, misfit, fitting) : child))
  if (parent.fields.some((each) => each.key === key)) return parent
  const values = valuesOf(fitting, misfit.pointer)
  const above = valuesOf(fitting, parentPointer(misfit.pointer))
  const objects = above.filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  const finding = note(
    `${key} undocumented`,
    {
      kind: 'undocumented-key',
      severity: 'medium',
      title: `The example has \`${key}\`, which the page does not describe.`,
      documented: 'Nothing.',
      observed: `The example has ${says(values)}.`,
      wins: 'observed',
    },
    misfit,
    fitting,
  )
  const observed = {
    kind: 'amended',
    finding,
    documented: 'absent',
    observed: inferred(values, { ...fitting, pointer: misfit.pointer }),
  } as const
  const schema: Draft = values.length < objects.length ? { kind: 'optional', inner: observed } : observed
  const payload = ownerOf(fitting.payloads, misfit.pointer)
  const about = describeField(key, observed.observed)
  const field: FieldDraft = { key, provenance: seenIn(payload), schema, about }
  return { ...parent, fields: [...parent.fields, field] }
}

/** Makes a key optional that the page calls required and payloads lack. */
const withoutKey = (own: Draft, key: string, misfit: Misfit, fitting: Telling): Draft => {
  const finding = note(
    `${key} missing`,
    {
      kind: 'missing-required-key',
      severity: 'high',
      title: `The example lacks \`${key}\`, which the page calls required.`,
      documented: 'Required.',
      observed: 'The example does not have it everywhere.',
      wins: 'observed',
    },
    misfit,
    fitting,
  )
  return { kind: 'amended', finding, documented: own, observed: { kind: 'optional', inner: own } }
}

/** Amends a value that differs from the page. */
const widened = (own: Draft, key: string, misfit: Misfit, fitting: Telling): Draft => {
  if (own.kind === 'optional' || own.kind === 'default') {
    return rebuild(own, (child) => widened(child, key, misfit, fitting))
  }
  const values = valuesOf(fitting, misfit.pointer)
  const wider = wide(own, values, { ...fitting, pointer: misfit.pointer })
  const strange = values.filter((value) => !accepts(own, value))
  const { kind, severity, words } = departures[wider.how]
  const finding = note(
    `${key} ${kind.replace('undocumented-', '')}`,
    {
      kind,
      severity,
      title: `\`${key}\` ${words} (${says(strange)}).`,
      documented: draftInWords(own),
      observed: `The example has ${says(strange)}.`,
      wins: 'observed',
    },
    misfit,
    fitting,
  )
  return { kind: 'amended', finding, documented: own, observed: wider.draft }
}

/** The ways in which a value can differ from the page. */
const departures = {
  null: {
    kind: 'undocumented-null',
    severity: 'medium',
    words: 'is null in the example, which the page does not allow',
  },
  value: {
    kind: 'undocumented-enum-value',
    severity: 'high',
    words: 'has values in the example that the page does not list',
  },
  format: { kind: 'format-mismatch', severity: 'medium', words: 'is not in the documented format in the example' },
  limit: { kind: 'inconsistent-example', severity: 'medium', words: 'is beyond the documented limit in the example' },
  type: { kind: 'type-mismatch', severity: 'high', words: 'is not of the documented type in the example' },
} as const satisfies Record<string, Pick<FindingDraft, 'kind' | 'severity'> & { words: string }>

interface Wider {
  readonly how: keyof typeof departures
  readonly draft: Draft
}

const wide = (own: Draft, values: readonly unknown[], fitting: Fitting & { readonly pointer: string }): Wider => {
  const present = values.filter((value) => value !== null)
  const inner = own.kind === 'nullable' ? own.inner : own
  const orNull = (draft: Draft): Draft =>
    own.kind === 'nullable' || present.length < values.length ? { kind: 'nullable', inner: draft } : draft
  if (present.every((value) => accepts(inner, value)) && inner.kind !== 'null') {
    return { how: 'null', draft: { kind: 'nullable', inner: inner } }
  }
  const texts = present.filter((value) => typeof value === 'string')
  const numbers = present.filter((value) => typeof value === 'number')
  const core = inner.kind === 'named' || inner.kind === 'amended' ? undefined : inner
  if (core?.kind === 'enum' && texts.length === present.length) {
    return { how: 'value', draft: orNull({ ...core, values: [...new Set([...core.values, ...texts])] }) }
  }
  if (core?.kind === 'string' && texts.length === present.length) {
    return { how: core.format ? 'format' : 'limit', draft: orNull({ kind: 'string' }) }
  }
  if (core?.kind === 'number' && numbers.length === present.length) {
    const isWhole = numbers.every(Number.isInteger)
    return { how: isWhole ? 'limit' : 'type', draft: orNull({ kind: 'number', integer: isWhole }) }
  }
  const shown = inferred(present, fitting)
  return { how: 'type', draft: present.length === 0 ? { kind: 'nullable', inner: inner } : orNull(shown) }
}
