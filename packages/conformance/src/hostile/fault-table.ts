import { markdownTable } from '@sendspec/contract'
import { faults } from '@sendspec/hostile-server'
import type { Run } from './sweep.ts'

const DRIFT = 'ok, with drift'

/** What a run ended with: `ok`, or the kind of its failure. */
export const outcomeOf = ({ result }: Pick<Run, 'result'>): string =>
  result.kind ?? (result.drift?.length ? DRIFT : 'ok')

/** Every outcome there can be when nobody aborts and the token is at hand. */
export const OUTCOMES = ['ok', DRIFT, 'status', 'unexpected', 'parse', 'network', 'timeout'] as const

/** More arguments than this are counted. */
const MOST_NAMED = 10

const faultOf = (command: string): string => command.split('/')[0] ?? ''
const argumentsOf = (command: string): string => command.split('/').slice(1).join('/')

/** `always` if there is no other outcome, `by operation` if each command has several. */
const cell = (commands: ReadonlySet<string>, all: ReadonlySet<string>, alone: boolean): string => {
  if (commands.size === 0) return ''
  if (commands.size === all.size) return alone ? 'always' : 'by operation'
  if (commands.size > MOST_NAMED) return `${commands.size} of ${all.size}`
  return [...commands].map((command) => `\`${argumentsOf(command)}\``).join(' ')
}

/** Lists lie only to operations that have pages, and an honest 200 is none where the contract has no body for it. */
const belongs = ({ command, operation: { notes, responses } }: Run): boolean =>
  faultOf(command).startsWith('page')
    ? notes.pagination !== undefined
    : responses.some(({ status, body }) => status === 200 && body)

/** One row a fault: with which arguments it has which outcome. */
export const faultTable = (runs: readonly Run[]): string => {
  const told = runs.filter(belongs)
  const rows = faults.map((fault) => {
    const own = told.filter(({ command }) => faultOf(command) === fault.id)
    const all = new Set(own.map(({ command }) => command))
    const byOutcome = OUTCOMES.map(
      (outcome) => new Set(own.filter((run) => outcomeOf(run) === outcome).map(({ command }) => command)),
    )
    const outcomes = byOutcome.filter(({ size }) => size > 0).length
    return [`\`${fault.id}\``, fault.does, ...byOutcome.map((commands) => cell(commands, all, outcomes === 1))]
  })
  return markdownTable(['fault', 'what the server does', ...OUTCOMES], rows)
}
