import type { Command } from 'commander'
import type { Session } from './session.ts'

/** One call of a verb: what the user gave. */
export interface Call<Options, Args extends readonly unknown[]> {
  readonly session: Session
  readonly options: Options
  readonly args: Args
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
