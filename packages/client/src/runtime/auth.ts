import { hideToken } from './secrets.ts'

/** How requests carry credentials. Inside the client, they are the token, whatever they are. */
export interface AuthScheme {
  /** Adds the credentials to the headers or to the address of a request. Returns the address. */
  readonly attach: (url: string, headers: Record<string, string>, token?: string) => string
  /** Hides the credentials in what a response shows of its request. */
  readonly clean?: (response: Response, hide: (text: string) => string) => unknown
  /** Hides the credentials in texts. */
  readonly hide: (token?: string) => (text: string) => string
}

/** The token in the header `Authorization`. */
export const bearer: AuthScheme = {
  attach: (url, headers, token) => {
    headers.authorization = `Bearer ${token}`
    return url
  },
  hide: hideToken,
}
