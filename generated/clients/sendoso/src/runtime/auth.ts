// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/auth.ts

/** How requests carry credentials that aren't a bearer token. Inside the client, they are the token. */
export interface AuthScheme {
  /** Adds the credentials to the headers or to the address of a request. Returns the address. */
  readonly attach: (url: string, headers: Record<string, string>, token: string) => string
  /** Hides the credentials in texts. */
  readonly hide: (token: string) => (text: string) => string
}
