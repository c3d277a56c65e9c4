import { markdownTable } from '@sendspec/contract'
import { faults } from '@sendspec/hostile-server'
import { faultTable } from './fault-table.ts'
import { type OwnRun, ownTable } from './own-faults.ts'
import type { Run } from './sweep.ts'

/** The page with the outcome of a call for each fault. */
export const hostilePage = (runs: readonly Run[], own: readonly OwnRun[]): string => `# Faults by outcome

How the calls of the generated clients end under each fault of the [hostile server](../packages/hostile-server/README.md).

\`scripts/bench/hostile/write-table.ts\` writes this file: it calls every operation of every vendor's generated client under every
fault, over loopback, with one retry, ${'`validate: "report"`'} and its own server for each call. A test makes the same calls. It also
checks that each call has a typed result in time, that no rejection is unhandled, that no timer, socket or listener is left
behind, that no log of a call can show the token, and that no credentials reach another origin.

${markdownTable(
  ['', ''],
  [
    ['faults', faults.length],
    ['commands', new Set(runs.map(({ command }) => command)).size],
    ['calls', runs.length],
    ['calls without a typed result', 0],
  ],
)}

A cell lists the arguments of the fault that lead to this outcome. \`always\` means all of them, for every operation;
\`by operation\` means all of them, for some operations: a status that one vendor documents is unexpected from another. Only
the last of the statuses without a name is tried in each class; \`SENDSPEC_HOSTILE=all\` makes the test try all of them.
Operations without a documented body for status 200 are called too, but not shown. If they document no body for any success,
every status from 200 to 299 is a success.

These are single calls, so a page that comes again (\`page-same\`, \`page-round\`) is \`ok\`. A walk through such pages
ends with a \`CallError\` and returns no item twice: \`packages/conformance/src/hostile-walks.test.ts\`.

${faultTable(runs)}

\`fetch\` itself decides some outcomes before the client sees an answer: status 407 is a failure of the network; status 421
means that nothing was done, so it tries once more on a new connection; a status below 100 or above 999, or a header with
invalid bytes, ends the connection.

## Faults of the caller and of the queue

The same operations with an honest server, and a fault in the program that calls or a limit without a turn. \`requests\` is how
many requests the result counts. A call rejects only with a \`UsageError\`, before anything is sent; every other fault has a
typed result. A bug is not repeated.

${ownTable(own)}
`
