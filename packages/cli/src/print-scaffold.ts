import { counted } from '@sendspec/contract'
import { formatComplaint } from '@sendspec/evidence'
import type { Addition, Scaffold } from '@sendspec/scaffold'
import { generationProblem } from './generation-problem.ts'
import type { Output } from './session.ts'

/** Prints what was written, what a person must decide, and what to do next. */
export const printScaffold = (options: {
  stdout: Output
  scaffold: Scaffold | Addition
  next: readonly string[]
}): void => {
  const { stdout, scaffold, next } = options
  const { decisions, whole } = scaffold
  const reused = 'reused' in scaffold ? scaffold.reused : []
  const clash = generationProblem(whole)
  const complaints = [...scaffold.complaints.map(formatComplaint), ...(clash ? [clash.message] : [])]
  const { operations, ledger, payloads } = scaffold.vendor
  const lines = [
    ...operations.map(({ id, method, path }) => `  ${id}  ${method} ${path}`),
    `  ${counted(payloads.length, 'payload')}, ${counted(ledger.length, 'finding')}, ${ledger.filter(({ status }) => status === 'unreviewed').length} of them unreviewed`,
    ...(reused.length > 0
      ? ['', 'Reused, because the page states the same:', ...reused.map((each) => `  ${each}`)]
      : []),
    '',
    'To be decided:',
    ...decisions.map(({ place, what }) => `  ${place}: ${what}`),
    ...(scaffold.unused.length > 0
      ? [
          '',
          'Stated on the page but not used. Use each, or leave it out with a reason:',
          ...scaffold.unused.map(({ what }) => `  ${what}`),
        ]
      : []),
    ...(scaffold.inferred.length > 0
      ? [
          '',
          'Inferred, and not stated in words. Check each:',
          ...scaffold.inferred.map(([field, words]) => `  ${field}: ${words}`),
        ]
      : []),
    ...(complaints.length > 0
      ? [
          '',
          'The contract tests fail until these are settled:',
          ...complaints.map((complaint) => `  ${complaint.replaceAll('\n', '\n  ')}`),
        ]
      : ['', `Apart from ${scaffold.unused.length > 0 ? 'these and ' : ''}texts to write, the contract tests pass.`]),
    '',
    ...next.map((step, index) => `${index === 0 ? 'next: ' : '      '}${step}`),
  ]
  stdout.write(`${lines.join('\n')}\n`)
}
