import type { Command } from 'commander'
import { openProject } from '../project.ts'
import type { Session } from '../session.ts'
import type { CreateProgram } from '../verb.ts'

export interface Candidate {
  readonly word: string
  readonly what: string
}

/**
 * The words that can replace the last word of a command line.
 * @param options.words The words after `sendspec`. The last one is incomplete.
 */
export const candidates = async (options: {
  session: Session
  words: readonly string[]
  createProgram: CreateProgram
}): Promise<readonly Candidate[]> => {
  const { session, words, createProgram } = options
  const program = await createProgram({ session, names: words, done: () => {} })
  const before = words.slice(0, -1)
  const last = words.at(-1) ?? ''
  const command = before.reduce(commandBelow, program)
  const all = await candidatesOf({ command, before, last, session })
  return all.filter(({ word }) => word.startsWith(last))
}

const commandBelow = (command: Command, word: string): Command =>
  command.commands.find((each) => each.name() === word) ?? command

const candidatesOf = async (options: {
  command: Command
  before: readonly string[]
  last: string
  session: Session
}): Promise<readonly Candidate[]> => {
  const { command, before, last, session } = options
  const visible = command.createHelp().visibleOptions(command)
  const asked = visible.find(({ long, short }) => before.length > 0 && [long, short].includes(before.at(-1)))
  if (asked && !asked.isBoolean()) {
    const choices = asked.long === '--vendor' ? await vendorIds(session) : asked.argChoices
    return plain(choices ?? [])
  }
  if (last.startsWith('-'))
    return visible.map(({ long, short, description }) => ({ word: long ?? short ?? '', what: description }))
  const verbs = command.commands.map((each) => ({ word: each.name(), what: each.description() }))
  const [argument] = command.registeredArguments
  if (argument?.name() === 'vendor') return [...verbs, ...plain(await vendorIds(session))]
  if (argument?.name() === 'shell') return plain(argument.description.split(', '))
  return verbs
}

const vendorIds = async ({ cwd }: Session): Promise<readonly string[]> => {
  try {
    return (await openProject(cwd)).vendorIds
  } catch {
    return []
  }
}

const plain = (words: readonly string[]): readonly Candidate[] => words.map((word) => ({ word, what: '' }))
