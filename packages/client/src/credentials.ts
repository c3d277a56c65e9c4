import { type Auth, inSentence, quote, type Vendor } from '@sendspec/contract'
import { type CredentialOption, environmentText } from './program-text.ts'

const optionsOf: { readonly [Scheme in Auth['scheme']]: readonly CredentialOption['option'][] } = {
  bearer: ['token'],
  basic: ['username', 'password'],
  apiKey: ['key'],
  none: [],
}

/** The options of a vendor's client that hold its credentials. */
export const credentialOptions = ({ id, auth }: Pick<Vendor, 'id' | 'auth'>): readonly CredentialOption[] =>
  optionsOf[auth.scheme].map((option) => ({
    option,
    variable: variableOf(id, option),
  }))

const variableOf = (vendorId: string, option: string): string =>
  `${vendorId}_${option}`.toUpperCase().replaceAll('-', '_')

/** Lines of a sample that read the credentials from the environment. */
export const environmentLines = (vendor: Vendor): readonly string[] => environmentText(credentialOptions(vendor))

/** Lines of a sample that have the credentials in them. */
export const secretLines = (vendor: Vendor): readonly string[] =>
  credentialOptions(vendor).map(({ option }) => `const ${option} = 'your-${option}'`)

/** The credentials of a client, in words: `the token`, `the user name and password`. */
export const credentialWords: { readonly [Scheme in Auth['scheme']]: string } = {
  bearer: 'the token',
  basic: 'the user name and password',
  apiKey: 'the key',
  none: 'nothing',
}

/** What of the runtime a client's module needs for its credentials. */
interface AuthText {
  /** Names to import from modules of the runtime. */
  readonly imports: readonly (readonly [module: string, names: readonly string[]])[]
  /** The function that creates a connection. */
  readonly connect: string
  /** The way to authenticate, as source. Absent for bearer tokens, which the runtime has itself. */
  readonly scheme?: string
  /** Types of the options of clients, of calls and of walks. */
  readonly types: { readonly client: string; readonly call: string; readonly pages: string }
}

const options = './runtime/options.ts'
const otherPages = "Omit<PageOptions, 'token'>"

/** How the module of a client says how it authenticates. */
export const authText = ({ auth }: Vendor): AuthText => {
  switch (auth.scheme) {
    case 'bearer':
      return {
        imports: [
          ['./runtime/connection.ts', ['createConnection']],
          [options, ['type CallOptions', 'type ClientOptions']],
        ],
        connect: 'createConnection',
        types: { client: 'ClientOptions', call: 'CallOptions', pages: 'PageOptions' },
      }
    case 'basic':
      return {
        imports: [
          [
            './runtime/basic.ts',
            ['type BasicCallOptions', 'type BasicClientOptions', 'basic', 'createBasicConnection'],
          ],
        ],
        connect: 'createBasicConnection',
        scheme: 'basic',
        types: { client: 'BasicClientOptions', call: 'BasicCallOptions', pages: otherPages },
      }
    case 'apiKey': {
      const { in: place, name, prefix } = auth
      const make = place === 'header' ? 'headerKey' : 'queryKey'
      const given = [
        quote(place === 'header' ? name.toLowerCase() : encodeURIComponent(name)),
        ...(prefix ? [quote(`${prefix} `)] : []),
      ]
      return {
        imports: [
          ['./runtime/api-key.ts', ['type KeyCallOptions', 'type KeyClientOptions', 'createKeyConnection', make]],
        ],
        connect: 'createKeyConnection',
        scheme: `${make}(${given.join(', ')})`,
        types: { client: 'KeyClientOptions', call: 'KeyCallOptions', pages: otherPages },
      }
    }
    case 'none':
      return {
        imports: [
          ['./runtime/no-auth.ts', ['type OpenCallOptions', 'createOpenConnection', 'noAuth']],
          [options, ['type SharedOptions']],
        ],
        connect: 'createOpenConnection',
        scheme: 'noAuth',
        types: { client: 'SharedOptions', call: 'OpenCallOptions', pages: otherPages },
      }
  }
}

/** What the credentials are, as a paragraph for the README. */
export const credentialParagraph = ({ auth }: Vendor): string => {
  const about = inSentence(auth.description)
  switch (auth.scheme) {
    case 'bearer':
      return `\`token\` is ${about} It can also be a function that returns one: see [Tokens that expire](#tokens-that-expire).`
    case 'basic':
      return `\`username\` and \`password\` are ${about} Leave out \`password\` if there is none.`
    case 'apiKey':
      return `\`key\` is ${about} It can also be a function that returns one.`
    case 'none':
      return auth.description
  }
}
