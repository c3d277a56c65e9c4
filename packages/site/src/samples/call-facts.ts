import type { ProgramParts } from '@sendspec/client/program-text'

/** Where a call carries its credentials. */
export type CallAuth =
  | { readonly in: 'basic' }
  | { readonly in: 'header'; readonly name: string; readonly prefix: string }
  | { readonly in: 'query'; readonly name: string }

/** What the samples of an operation are written from, as data that a page can hold. */
export interface CallFacts {
  readonly method: string
  /** Server and path, with `{name}` for path parameters. */
  readonly url: string
  readonly params: readonly { readonly part: 'path' | 'query' | 'header' | 'body'; readonly key: string }[]
  /** Whether the request's body is an object of parameters, or one parameter. */
  readonly body?: 'flat' | 'whole'
  /** Headers of every request besides the credentials', by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Absent if anyone may call. */
  readonly auth?: CallAuth
  /** Whether a success has a body. */
  readonly answers: boolean
  readonly program: ProgramParts
}

/** Values of the parameters, by name. */
export type Given = Readonly<Record<string, unknown>>

/** The environment variables that hold the credentials: one, or a user name and a password. */
export const secretsOf = ({ program }: CallFacts): readonly string[] =>
  program.credentials.map(({ variable }) => variable)
