import { isIdentifier, quote } from '@sendspec/contract'

/** Access to a key, as source. */
export const member = (key: string): string => (isIdentifier(key) ? `.${key}` : `[${quote(key)}]`)

/** Access to a key of something that may be missing, as source. */
export const optionalMember = (key: string): string => `?.${member(key).replace(/^\./, '')}`
