import { Command } from 'commander'
import { nearest } from './options/nearest.ts'
import { UsageError } from './options/usage-error.ts'
import { paint, type Session } from './session.ts'
import type { CreateProgram, ListedVerb } from './verb.ts'
import { verbs } from './verbs.ts'
import { version } from './version.ts'

const description =
  'Exact contracts for APIs that are documented only in prose, and everything that is generated from them.'

/** The parser of a command line. */
export const createProgram: CreateProgram = async (options) => {
  const { session } = options
  const program = new Command('sendspec')
    .description(description)
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [verb]', 'print help of a verb')
    .exitOverride()
    .showHelpAfterError('  next: sendspec --help')
    .addHelpText('after', () =>
      helpText(session, { examples: [['sendspec help mock', 'how to use a verb']], docs: 'README.md' }),
    )
    .configureHelp({ styleTitle: (title) => paint(session.stdout, 'bold', title) })
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
      getOutHelpWidth: () => session.stdout.columns,
      getErrHelpWidth: () => session.stderr.columns,
      getOutHasColors: () => session.stdout.colors,
      getErrHasColors: () => session.stderr.colors,
      outputError: (text, write) => write(paint(session.stderr, 'red', text)),
    })
  for (const listed of verbs) await addVerb({ ...options, parent: program, listed })
  const [first, wanted] = options.names
  if (first === 'help' && wanted !== undefined) knownVerb(wanted, { verbs, of: 'sendspec' })
  return program
}

const addVerb = async (options: {
  parent: Command
  listed: ListedVerb
  session: Session
  names: readonly string[]
  done: (status: number) => void
}): Promise<void> => {
  const { parent, listed, session, names, done } = options
  const command = parent.command(listed.name).description(listed.summary)
  if (!names.includes(listed.name)) return
  const { verb } = await listed.load()
  const path = `${parent.parent ? `${parent.parent.name()} ` : ''}${parent.name()} ${listed.name}`
  verb
    .configure(command)
    .allowExcessArguments(verb.verbs !== undefined)
    .showHelpAfterError(`  next: ${path} --help`)
    .addHelpText('after', () => helpText(session, verb))
    .action(async (...given: unknown[]) => {
      const args = given.slice(0, -2)
      const [extra] = verb.verbs ? command.args : []
      if (extra !== undefined) knownVerb(extra, { verbs: verb.verbs ?? [], of: path })
      refuseEmpty(command, args)
      done(await verb.run({ session, options: command.opts(), args, createProgram }))
    })
  for (const child of verb.verbs ?? []) await addVerb({ ...options, parent: command, listed: child })
}

const knownVerb = (name: string, { verbs: known, of }: { verbs: readonly ListedVerb[]; of: string }): void => {
  const names = known.map((each) => each.name)
  if (names.includes(name)) return
  const like = nearest(name, names)
  throw new UsageError(`${of} has no verb "${name}"${like ? `; did you mean ${like}?` : ''}`, `${of} --help`)
}

/** An empty value comes from a variable that is not set, and would name the folder that the command runs in. */
const refuseEmpty = (command: Command, args: readonly unknown[]): void => {
  const empty = [
    ...command.options
      .filter((option) => command.getOptionValue(option.attributeName()) === '')
      .map(({ long }) => long),
    ...command.registeredArguments.filter((_, at) => args[at] === '').map((each) => each.name()),
  ]
  if (empty.length > 0)
    throw new UsageError(`${empty[0]}: expected a value, found an empty one`, 'give it a value, or leave it out')
}

const helpText = (
  { stdout }: Session,
  { examples, docs }: { examples: readonly (readonly [string, string])[]; docs: string },
): string => {
  const width = Math.max(...examples.map(([line]) => line.length)) + 2
  const lines = examples.map(
    ([line, what]) => `  ${paint(stdout, 'cyan', line)}${' '.repeat(width - line.length)}${what}`,
  )
  return ['', paint(stdout, 'bold', 'Examples:'), ...lines, '', `More in ${docs}`].join('\n')
}
