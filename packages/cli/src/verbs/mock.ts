import { type ListenOptions, listenOptions, quietOption, vendorsArgument } from '../options/common.ts'
import { type MockServerOptions, mockServerOptions } from '../options/mock.ts'
import { checkPortRange } from '../options/numbers.ts'
import { UsageError } from '../options/usage-error.ts'
import { startProgress } from '../progress.ts'
import { findProject, selectVendors } from '../project.ts'
import { reportTo, untilStopped } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options extends ListenOptions, MockServerOptions {
  readonly errors?: true
  readonly watch?: true
  readonly processes?: true
  readonly stateful?: true
  readonly json?: true
  readonly quiet?: true
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    mockServerOptions(
      listenOptions({ port: 4010, what: 'port of the first mock; each further one takes the next port' })(
        vendorsArgument(command),
      ),
    )
      .option('--errors', 'answer with 500 when an example violates its schema, instead of serving it')
      .option('--watch', 'serve the contracts themselves, and reload each one when it changes')
      .option('--processes', 'run each mock in its own process: uses more memory, but a crash ends only that mock')
      .option('--stateful', 'answer from items that requests select and remove, instead of the recorded payloads')
      .option('--json', 'print the addresses as one line of JSON when all mocks are ready')
      .addOption(quietOption('print problems only').conflicts('json')),
  examples: [
    ['sendspec mock', 'all vendors, from port 4010'],
    ['sendspec mock sendoso --port 5000', 'one vendor on a port of your choice'],
    ['sendspec mock --watch', 'while editing contracts'],
  ],
  docs: 'docs/mocks.md',
  run: async ({ session, options: given, args: [names] }) => {
    const { watch = false, stateful = false, json, quiet, tlsKey, tlsCert, ...options } = given
    const { log = session.stdout.isTerminal && !quiet && !json } = given
    if ((tlsKey === undefined) !== (tlsCert === undefined)) {
      throw new UsageError('HTTPS needs a key and a certificate', 'use --tls-key and --tls-cert together')
    }
    const project = await findProject(session)
    const ids = selectVendors(project, names)
    checkPortRange({ from: options.port, count: ids.length })
    const progress = startProgress(session, { what: 'starting', total: 1 })
    await progress.step(ids.length === 1 ? 'one mock' : `${ids.length} mocks`)
    const [{ makeServed }, { readServed }, { startMocks }, { requestLine }] = await Promise.all([
      import('../mocks/make-served.ts'),
      import('../mocks/read-served.ts'),
      import('../mocks/start-mocks.ts'),
      import('@sendspec/mock'),
    ])
    const report = reportTo(session)
    const make = (id: string) => makeServed(project, { id, stateful })
    const servedOf = watch ? make : (id: string) => readServed(project, { id, stateful })
    const mocks = await startMocks({
      ...options,
      ids,
      servedOf,
      report,
      ...(tlsKey !== undefined && tlsCert !== undefined && { tls: { key: tlsKey, cert: tlsCert } }),
      ...(log && { onRequest: (id, served) => session.stdout.write(`${id.padEnd(12)} ${requestLine(served)}\n`) }),
    }).finally(progress.end)
    if (mocks.running.length === 0) return 1

    const { stdout } = session
    const print = (text: string): void => (quiet ? undefined : stdout.write(text))
    const changed = (id: string): void => print(`${id.padEnd(12)} serves its changed contract\n`)
    const watchers = watch
      ? [
          await (await import('../mocks/watch-contracts.ts')).watchContracts({
            project,
            mocks: mocks.running,
            make,
            report,
            changed,
          }),
        ]
      : []
    const count = mocks.running.length === ids.length ? `${ids.length}` : `${mocks.running.length} of ${ids.length}`
    if (json) stdout.write(`${JSON.stringify({ ready: mocks.running.map(({ id, url }) => ({ vendor: id, url })) })}\n`)
    else {
      for (const { id, url } of mocks.running) print(`${id.padEnd(12)} ${url}\n`)
      print(`ready: ${count}; Ctrl-C stops ${ids.length === 1 ? 'it' : 'them'}\n`)
    }
    await untilStopped({ session, running: [mocks, ...watchers], gone: mocks.gone })
    return mocks.complete() ? 0 : 1
  },
})
