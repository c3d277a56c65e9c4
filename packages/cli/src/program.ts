import { Command } from 'commander'
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
    .showHelpAfterError(`  next: ${path} --help`)
    .addHelpText('after', () => helpText(session, verb))
    .action(async (...given: unknown[]) => {
      const args = given.slice(0, -2)
      done(await verb.run({ session, options: command.opts(), args, createProgram }))
    })
  for (const child of verb.verbs ?? []) await addVerb({ ...options, parent: command, listed: child })
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
