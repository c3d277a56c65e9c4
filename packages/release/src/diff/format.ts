import { codeSpan, counted } from '@sendspec/contract'
import { type Change, type Effect, effects, type Reason, worstOf } from './change.ts'

/** The changes of one vendor's API. */
export interface ApiDiff {
  readonly vendor: string
  readonly changes: readonly Change[]
  /** Changes of the documented reading alone: nothing for callers. */
  readonly documented: readonly Change[]
}

export const diffFormats = ['text', 'json', 'markdown'] as const

export type DiffFormat = (typeof diffFormats)[number]

/** Changes as text, JSON or Markdown. */
export const formatDiff = (diffs: readonly ApiDiff[], format: DiffFormat): string => {
  if (format === 'json') return `${JSON.stringify({ formatVersion: 1, diffs: diffs.map(withWorst) }, null, 2)}\n`
  return diffs.map((diff) => (format === 'text' ? textOf(diff) : markdownOf(diff))).join('\n')
}

const withWorst = (diff: ApiDiff) => ({ ...diff, effect: worstOf(diff.changes) ?? null })

const summaryOf = ({ changes, documented }: ApiDiff): string => {
  if (changes.length === 0 && documented.length === 0) return 'no change'
  const counts = effects
    .map((effect) => [effect, changes.filter((change) => change.effect === effect).length] as const)
    .filter(([, count]) => count > 0)
    .map(([effect, count]) => `${count} ${effect}`)
  const quiet = documented.length > 0 ? [`${documented.length} of the documented reading alone`] : []
  return [...counts, ...quiet].join(', ')
}

/** The reason of a change in words. */
export const reasonText = ({ findings = [], line, pageChanged, changedOn }: Reason): string =>
  [
    ...(findings.length > 0 ? [`${counted(findings.length, 'finding')} ${findings.map(codeSpan).join(', ')}`] : []),
    ...(line
      ? [
          `${line.page}, line ${line.line}${pageChanged ? `, which ${changedOn ? `changed on ${changedOn}` : 'has changed'}` : ''}`,
        ]
      : []),
  ].join('; ')

/** What a breaking change breaks, in words. */
const effectText = ({ effect, breaks }: Change): string => (breaks ? `${effect} (${breaks})` : effect)

const textOf = (diff: ApiDiff): string => {
  const lines = diff.changes.flatMap((change) => [
    `  ${effectText(change).padEnd(17)} ${[change.operation, change.what].filter(Boolean).join(': ')}`,
    ...(change.todo ? [`${' '.repeat(20)}do: ${change.todo}`] : []),
    ...(change.reason ? [`${' '.repeat(20)}why: ${reasonText(change.reason)}`] : []),
  ])
  const quiet = diff.documented.map(
    ({ operation, what }) => `  documented only   ${[operation, what].filter(Boolean).join(': ')}`,
  )
  return `${[`${diff.vendor}: ${summaryOf(diff)}`, ...lines, ...quiet].join('\n')}\n`
}

const headings: Readonly<Record<Effect, string>> = {
  breaking: 'Breaking',
  additive: 'Added',
  neutral: 'No change for callers',
}

/** Changes as the text of a changelog, grouped by effect. @param options.level Level of the headings. */
export const changelogLines = (
  { changes, documented }: Pick<ApiDiff, 'changes' | 'documented'>,
  { level }: { level: number },
): string =>
  [
    ...effects.map(
      (effect) => [headings[effect], changes.filter((change) => change.effect === effect).map(lineOf)] as const,
    ),
    [
      'Documented reading alone',
      // Clients follow the observed reading, so these changes break nothing.
      documented.map(({ todo: _, breaks: __, ...change }) => lineOf(change)),
    ] as const,
  ]
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${'#'.repeat(level)} ${heading}\n\n${lines.join('\n')}`)
    .join('\n\n')

const lineOf = ({ operation, what, todo, reason, breaks }: Omit<Change, 'effect'>): string => {
  const kind = breaks === 'types' ? ' Breaks types.' : breaks === 'calls' ? ' Breaks calls.' : ''
  const action = todo ? ` What to do: ${todo}.` : ''
  const cause = reason ? ` Why: ${reasonText(reason)}.` : ''
  return `- ${operation ? `${codeSpan(operation)}: ` : ''}${what}.${kind}${action}${cause}`
}

const markdownOf = (diff: ApiDiff): string => {
  const lines = changelogLines(diff, { level: 3 })
  return `${[`## ${diff.vendor}`, `${summaryOf(diff)}.`, ...(lines === '' ? [] : [lines])].join('\n\n')}\n`
}
