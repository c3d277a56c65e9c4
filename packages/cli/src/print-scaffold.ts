import { formatComplaint } from '@sendspec/evidence'
import type { Addition, Scaffold } from '@sendspec/scaffold'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** What was written, what a person has to decide, and what to do next. */
export const printScaffold = (
  { vendor, decisions, complaints }: Scaffold | Addition,
  next: readonly string[],
): void => {
  const { operations, ledger, payloads } = vendor
  const lines = [
    ...operations.map(({ id, method, path }) => `  ${id}  ${method} ${path}`),
    `  ${count(payloads.length, 'payload')}, ${count(ledger.length, 'finding')} to be reviewed`,
    '',
    'To be decided:',
    ...decisions.map(({ place, what }) => `  ${place}: ${what}`),
    ...(complaints.length > 0
      ? [
          '',
          'The contract tests fail until these are settled:',
          ...complaints.map((complaint) => `  ${formatComplaint(complaint).replaceAll('\n', '\n  ')}`),
        ]
      : ['', 'The contract tests pass as it is.']),
    '',
    ...next.map((step, index) => `${index === 0 ? 'next: ' : '      '}${step}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
