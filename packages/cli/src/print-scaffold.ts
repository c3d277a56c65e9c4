import { formatComplaint } from '@sendspec/evidence'
import type { Addition, Scaffold } from '@sendspec/scaffold'
import type { Output } from './session.ts'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** Prints what was written, what a person must decide, and what to do next. */
export const printScaffold = (options: {
  stdout: Output
  scaffold: Scaffold | Addition
  next: readonly string[]
}): void => {
  const { stdout, scaffold, next } = options
  const { decisions, complaints } = scaffold
  const { operations, ledger, payloads } = scaffold.vendor
  const lines = [
    ...operations.map(({ id, method, path }) => `  ${id}  ${method} ${path}`),
    `  ${count(payloads.length, 'payload')}, ${count(ledger.length, 'finding')}, ${ledger.filter(({ status }) => status === 'unreviewed').length} of them unreviewed`,
    '',
    'To be decided:',
    ...decisions.map(({ place, what }) => `  ${place}: ${what}`),
    ...(complaints.length > 0
      ? [
          '',
          'The contract tests fail until these are settled:',
          ...complaints.map((complaint) => `  ${formatComplaint(complaint).replaceAll('\n', '\n  ')}`),
        ]
      : ['', 'Apart from texts to write, the contract tests pass.']),
    '',
    ...next.map((step, index) => `${index === 0 ? 'next: ' : '      '}${step}`),
  ]
  stdout.write(`${lines.join('\n')}\n`)
}
