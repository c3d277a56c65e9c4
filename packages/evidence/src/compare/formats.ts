import type { FormatName } from '@sendspec/contract'

/** Names that pages use for the formats of contracts, in lower case without spaces, hyphens and dots. */
const names: { readonly [Format in FormatName]: readonly string[] } = {
  'date-time': ['datetime', 'iso8601', 'rfc3339', 'isodatetime'],
  date: ['yyyymmdd'],
  uuid: ['uuid', 'guid', 'uuidv4', 'rfc4122', 'rfc9562'],
  email: ['email', 'emailaddress'],
  url: ['url', 'uri', 'link'],
  e164: ['e164'],
  'object-id': ['objectid', 'mongoid'],
  'currency-code': ['iso4217', 'currencycode'],
  decimal: ['decimal', 'decimalstring'],
  base64url: ['base64url', 'urlsafebase64'],
}

/** The names of a format of contracts, in lower case without spaces, hyphens and dots. */
export const namesOfFormat = (format: string): readonly string[] => names[format as FormatName] ?? [format]

/** Names that can mean a format of contracts or another one. */
const vague: { readonly [Name in string]?: readonly string[] } = {
  timestamp: ['date-time'],
  date: ['date-time', 'date'],
  isodate: ['date-time', 'date'],
}

/**
 * The format that a page means by a name. `undefined` if contracts have no such format or the name is vague.
 * @param wanted The contract's own format, which a vague name can mean too.
 */
export const formatCalled = (name: string, wanted?: string): FormatName | undefined => {
  const plain = name.toLowerCase().replaceAll(/[\s._:-]/g, '')
  if (wanted !== undefined && vague[plain]?.includes(wanted)) return wanted as FormatName
  return (Object.keys(names) as FormatName[]).find((format) => names[format].includes(plain))
}
