import type { Exchange, Fault } from './fault.ts'
import { faults } from './faults.ts'
import { HostileError } from './hostile-error.ts'
import type { Step } from './step.ts'

/** A fault with its arguments, e.g. `status/404`. */
export interface Command {
  readonly text: string
  readonly steps: (exchange: Exchange) => readonly Step[]
}

const byId: ReadonlyMap<string, Fault> = new Map(faults.map((fault) => [fault.id, fault]))

const refusal = (what: string, next: string): HostileError => new HostileError({ place: 'hostile server', what, next })

/** @throws HostileError if there is no such fault, or it doesn't take these arguments. */
const command = (fault: Fault, args: readonly string[]): Command => {
  const text = [fault.id, ...args].join('/')
  const expected = fault.args ?? []
  const wrong = expected.find(({ accepts }, at) => !accepts(args[at] ?? ''))
  if (wrong) throw refusal(`\`${text}\` has a wrong <${wrong.name}>`, `use ${usage(fault)}, with ${wrong.values}`)
  if (args.length > expected.length) throw refusal(`\`${text}\` has too many arguments`, `use ${usage(fault)}`)
  return { text, steps: (exchange) => fault.steps(exchange, ...args) }
}

const faultNamed = (id: string): Fault => {
  const fault = byId.get(id)
  if (!fault) throw refusal(`there is no fault \`${id}\``, 'use one from the table in the README')
  return fault
}

/** How a fault is written as a command. */
export const usage = ({ id, args = [] }: Fault): string =>
  `\`${[id, ...args.map(({ name }) => `<${name}>`)].join('/')}\``

/** @throws HostileError if it isn't a command. */
export const parseCommand = (text: string): Command => {
  const [id = '', ...args] = text.trim().split('/')
  return command(faultNamed(id), args)
}

/** Commands of a header: `status/401, ok`. */
export const parseCommands = (text: string): readonly Command[] => text.split(',').map(parseCommand)

/** Splits the commands from a path: `/~status/401/~ok/real/path` has two. */
export const splitPath = (target: string): { readonly commands: readonly Command[]; readonly path: string } => {
  const [, pathname = '', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? []
  const segments = pathname.split('/').slice(1)
  const commands: Command[] = []
  while (segments[0]?.startsWith('~')) {
    const fault = faultNamed((segments.shift() ?? '').slice(1))
    commands.push(command(fault, segments.splice(0, fault.args?.length ?? 0).map(decodeURIComponent)))
  }
  return { commands, path: `/${segments.join('/')}${query}` }
}

/** Every fault as commands, with every sample of its arguments. */
export const hostileCommands: readonly string[] = faults.flatMap(({ id, args = [] }) =>
  args.reduce<readonly string[]>(
    (commands, { samples }) => commands.flatMap((text) => samples.map((sample) => `${text}/${sample}`)),
    [id],
  ),
)
