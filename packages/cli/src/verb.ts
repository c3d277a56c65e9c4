import type { Command } from 'commander'
import type { Session } from './session.ts'

/** Creates the parser of a command line, with the options of these verbs. */
export type CreateProgram = (options: {
  session: Session
  /** The verbs to load with their options. The others are only listed. */
  names: readonly string[]
  /** Receives the exit status of the verb that runs. */
  done: (status: number) => void
}) => Promise<Command>

/** One call of a verb: the arguments and options of the command line. */
export interface Call<Options, Args extends readonly unknown[]> {
  readonly session: Session
  readonly options: Options
  readonly args: Args
  /** For the verb that completes command lines. */
  readonly createProgram: CreateProgram
}

export interface VerbDefinition<Options extends object, Args extends readonly unknown[]> {
  /** Adds the verb's arguments and options. */
  readonly configure: (command: Command) => Command
  /** Command lines that are worth copying, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** The file of the repository that says more. */
  readonly docs: string
  /** Resolves to the exit status: 0 done, 1 a problem was found. */
  readonly run: (call: Call<Options, Args>) => Promise<number>
  /** Verbs below this one, as in `site build`. */
  readonly verbs?: readonly ListedVerb[]
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds verbs of all kinds; commander gives each its own options.
export type Verb = VerbDefinition<any, any>

/** A verb by name, so that only the one that runs is loaded. */
export interface ListedVerb {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<{ readonly verb: Verb }>
}

export const defineVerb = <Options extends object, Args extends readonly unknown[] = []>(
  verb: VerbDefinition<Options, Args>,
): Verb => verb
