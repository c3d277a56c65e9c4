import type { CredentialOption } from '@sendspec/client'
import { type Auth, authPlace, codeSpan } from '@sendspec/contract'

/** The fields of a form that take credentials. */
export const credentialLabels: { readonly [Option in CredentialOption['option']]: string } = {
  token: 'Token',
  key: 'API key',
  username: 'User name',
  password: 'Password',
}

/** That a mock server checks only whether there are credentials; empty if nobody needs any. */
export const anyCredentials: { readonly [Scheme in Auth['scheme']]: string } = {
  bearer: 'Any token works.',
  basic: 'Any user name and password work.',
  apiKey: 'Any key works.',
  none: '',
}

/** A way to authenticate in a few words. */
export const authLabels: { readonly [Scheme in Auth['scheme']]: string } = {
  bearer: 'Bearer token',
  basic: 'User name and password',
  apiKey: 'API key',
  none: 'None',
}

/** What calls carry to authenticate, and where, as Markdown. Empty if they carry nothing. */
export const authWords = (auth: Auth): string => {
  const place = authPlace(auth)
  if (!place) return ''
  const { in: where, name, prefix } = place
  const header = auth.scheme === 'apiKey' ? auth.name : 'Authorization'
  const shown = where === 'query' ? `?${name}=…` : `${header}: ${prefix ? `${prefix} ` : ''}…`
  const label = { bearer: 'A bearer token', basic: 'A user name and password', apiKey: 'A key', none: '' }[auth.scheme]
  return `${label}, in the ${where} ${codeSpan(shown)}. `
}
