import { getEventListeners } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { hostileCommands } from '@sendspec/hostile-server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { OUTCOMES, outcomeOf } from './hostile/fault-table.ts'
import { hostilePage } from './hostile/hostile-page.ts'
import { loadClients } from './hostile/load-clients.ts'
import { OWN_OUTCOMES, type OwnRun, ownFaults, ownSweep } from './hostile/own-faults.ts'
import { limitsOf, RETRIES, type Run, sweep } from './hostile/sweep.ts'
import { thin } from './hostile/thin.ts'

const TOKEN = 'tok_2718281828459045'
const commands = process.env.SENDSPEC_HOSTILE === 'all' ? hostileCommands : thin(hostileCommands)
/** Milliseconds that a busy machine can need. */
const GRACE = 3000

const name = ({ vendor, operation, command }: Run): string => `${vendor.id} ${operation.id} under ${command}`

/** What keeps a process alive, by kind. Servers and sockets close some turns after their event. */
const resources = (): string[] =>
  process.getActiveResourcesInfo().filter((kind) => /^(?:TCP|TLS|Timeout|HTTP)/.test(kind))

const over = new AbortController()
const troubles: unknown[] = []
const printed = vi.fn()
const trouble = (error: unknown): void => {
  troubles.push(error)
}
let before: string[]
let runs: readonly Run[]
let own: readonly OwnRun[]

beforeAll(async () => {
  const clients = await loadClients()
  process.on('unhandledRejection', trouble)
  process.on('warning', trouble)
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(printed)
  }
  before = resources()
  runs = await sweep({ clients, commands, token: TOKEN, signal: over.signal })
  own = await ownSweep(clients)
}, 120_000)

afterAll(() => {
  process.off('unhandledRejection', trouble)
  process.off('warning', trouble)
  vi.restoreAllMocks()
})

/** The runs with a wrong outcome, by name. */
const wrong = (isWrong: (run: Run) => boolean): string[] => runs.filter(isWrong).map(name)

describe('every operation of every generated client under every fault', () => {
  test('has a result of a documented kind', () => {
    expect(runs.length).toBeGreaterThan(commands.length)
    expect(wrong((run) => !(OUTCOMES as readonly string[]).includes(outcomeOf(run)))).toEqual([])
    expect([...new Set(runs.map(outcomeOf))].sort()).toEqual([...OUTCOMES].sort())
  })

  test('has a documented type only with a status of the contract', () => {
    const isSuccess = (status: number): boolean => status >= 200 && status < 300
    // Without a documented body, any success says as much as the documented one.
    const documents = ({ operation: { responses, notes }, result }: Run): boolean =>
      responses.some(({ status }) => status === result.status) ||
      (notes.failure !== undefined && (result.status ?? 0) >= 400) ||
      (result.ok && !responses.some(({ status, body }) => isSuccess(status) && body))
    expect(wrong((run) => (run.result.ok || run.result.kind === 'status') && !documents(run))).toEqual([])
    expect(wrong(({ result: { ok, status = 0 } }) => ok && !isSuccess(status))).toEqual([])
  })

  test('has the outcome that docs/hostile.md says (`pnpm docs:write` updates it)', () => {
    const shown = new Set(thin(hostileCommands))
    const page = readFileSync(new URL('../../../docs/hostile.md', import.meta.url), 'utf8')
    const tried = runs.filter(({ command }) => shown.has(command))
    expect(hostilePage(tried, own)).toBe(page)
  })

  test('ends in time', () => {
    expect(wrong(({ command, result }) => result.elapsed > limitsOf(command).budget + GRACE)).toEqual([])
  })

  test('is not sent more often than it says, nor than it may be', () => {
    const mayRepeat = ({ operation: { method, notes } }: Run): boolean =>
      notes.safe === true || !['POST', 'PATCH'].includes(method)
    // A request that had no effect is sent again: after 401 by the client with a new token, after 421 by fetch itself.
    const most = (run: Run): number =>
      1 + (mayRepeat(run) ? RETRIES : 0) + (run.result.status === 401 || run.result.status === 421 ? 1 : 0)
    const asked = ({ calls, command }: Run): number => calls.filter((call) => call.command === command).length
    expect(wrong((run) => run.result.attempts > most(run))).toEqual([])
    expect(wrong((run) => asked(run) > most(run))).toEqual([])
  })

  test('shows the token in nothing that a program could log', () => {
    expect(wrong(({ shown }) => shown.includes(TOKEN))).toEqual([])
    expect(printed).not.toHaveBeenCalled()
  })

  test('sends nothing to another origin', () => {
    expect(runs.filter(({ command }) => command.startsWith('redirect-elsewhere')).length).toBeGreaterThan(0)
    expect(wrong(({ elsewhere }) => elsewhere.length > 0)).toEqual([])
  })

  test('leaves no rejection, warning, listener, socket or timer behind', async () => {
    expect(troubles).toEqual([])
    expect(getEventListeners(over.signal, 'abort')).toEqual([])
    expect(wrong(({ result, open }) => result.kind === 'timeout' && open > 0)).toEqual([])
    for (let waited = 0; resources().length > before.length && waited < GRACE; waited += 50) await setTimeout(50)
    expect(resources()).toEqual(before)
  })
})

describe('every operation of every generated client under every fault of the caller and the queue', () => {
  test('has one outcome, of a documented kind', () => {
    for (const fault of ownFaults) {
      const outcomes = new Set(own.filter((run) => run.fault === fault).map(({ outcome }) => outcome))
      expect([fault.id, outcomes.size]).toEqual([fault.id, 1])
    }
    expect([...new Set(own.map(({ outcome }) => outcome))].sort()).toEqual([...OWN_OUTCOMES].sort())
  })

  test('sends nothing if the call is wrong or has no turn, and repeats no bug', () => {
    expect(own.filter(({ outcome, attempts }) => attempts > (outcome === 'network' ? 2 : 1))).toEqual([])
    const early = own.filter(({ outcome }) => ['UsageError', 'queue', 'token'].includes(outcome))
    expect(early.filter(({ attempts }) => attempts > 0)).toEqual([])
  })
})
