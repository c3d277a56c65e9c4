import { markdownTable } from '@sendspec/contract'
import { faults } from '@sendspec/hostile-server'
import { faultTable } from './fault-table.ts'
import type { Run } from './sweep.ts'

/** The page that says what becomes of a call under each fault. */
export const hostilePage = (runs: readonly Run[]): string => `# Faults by outcome

What a generated client makes of each fault of the [hostile server](../packages/hostile-server/README.md).

\`scripts/bench/hostile/write-table.ts\` writes this file: it calls every operation of every vendor's generated client under every
fault, over loopback, with one retry, ${'`validate: "report"`'} and a server of its own for each call. The same sweep is a test, which
also proves that each call has a typed result in time, that nothing rejects unhandled, that no timer, socket or listener
stays behind, that nothing that can be logged of a call shows the token, and that no credentials reach another origin.

${markdownTable(
  ['', ''],
  [
    ['faults', faults.length],
    ['commands', new Set(runs.map(({ command }) => command)).size],
    ['calls', runs.length],
    ['calls without a typed result', 0],
  ],
)}

Cells name the arguments of the fault that have the outcome; \`always\` is every one of them with every operation, \`by
operation\` every one with some operations: a status that one vendor documents is unexpected from another. Statuses
without a name are left out but for the last of each class; \`SENDSPEC_HOSTILE=all\` has the test try all of them.
Operations without a body of status 200 are called too and not shown: an answer with one is \`unexpected\` there.

Every cell is of single calls, so a page that comes again (\`page-same\`, \`page-round\`) is \`ok\`. A walk through such pages
ends with a \`CallError\` and gives no item twice: \`packages/conformance/src/hostile-walks.test.ts\`.

${faultTable(runs)}

What \`fetch\` itself decides, before the client sees it: status 407 is a failure of the network; status 421 says that
nothing was done, and is tried once more on a new connection; a status below 100 or above 999 and a header with bytes that
no header may have end the connection; redirects are followed within 20, without credentials from another origin on.
`
