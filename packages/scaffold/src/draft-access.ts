import { type Auth, assumed, documentedOn, type Server, type Vendor } from '@sendspec/contract'
import { authInWords, isStaging, normalServer, schemeOfStated, serverKey } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import type { Decision } from './draft.ts'
import { variableName } from './draft-names.ts'
import type { LedgerDraft } from './ledger-draft.ts'

/** The placeholder for an address that nobody stated. */
export const nowhere = 'https://decide.invalid'

/** The context of decisions about the whole vendor. */
interface Deciding {
  readonly ledger: LedgerDraft
  readonly decide: (decision: Decision) => void
  /** The operation that findings about the whole vendor name. */
  readonly first: string
}

const hostOf = (url: string): string => /^https?:\/\/(?<host>[^/:]+)/i.exec(url)?.groups?.host?.toLowerCase() ?? ''

/** A placeholder as a variable of clients: `domain` for `your-domain`. */
const variableOf = (placeholder: string): string => variableName(placeholder.replace(/^(?:your|my)[-_ ]+(?=.)/i, ''))

/** The servers that the page states, or a placeholder. */
export const serversOf = (facts: PageFacts, { ledger, decide, first }: Deciding): Vendor['servers'] => {
  const stated = [...facts.servers, ...facts.operations.flatMap(({ server }) => (server ? [server] : []))]
  const distinct = [...new Map(stated.map((each) => [serverKey(each.value), each])).values()]
  const servers = distinct.map(({ value, line }, index): Server => {
    const url = normalServer(value).replaceAll(/\{([^}]+)\}/g, (_, name: string) => `{${variableOf(name)}}`)
    const names = [...url.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string)
    const kind = isStaging(hostOf(url)) ? 'staging' : 'production'
    return {
      id: index === 0 ? kind : `${kind}-${index + 1}`,
      url,
      description: 'As the page has it.',
      provenance: documentedOn(facts.page.id)(line),
      ...(names.length > 0 && {
        variables: Object.fromEntries(
          names.map((name) => [name, { default: name, description: `Decide: what ${name} is.` }]),
        ),
      }),
    }
  })
  const [one, ...others] = servers
  if (one) return [one, ...others]
  decide({ place: 'index.ts', what: `the page states no server; the contract has ${nowhere}` })
  const finding = ledger.add({
    about: 'server',
    draft: {
      kind: 'missing-server',
      severity: 'high',
      title: 'The page does not say at which address the API is.',
      documented: 'No address.',
      observed: 'To be decided.',
      wins: 'undecided',
    },
    contract: { operation: first },
    review: 'The page, from its first line to its last.',
  })
  const provenance = assumed('decide: the page states no server')
  return [{ id: 'production', url: nowhere, description: 'Decide.', provenance, finding }]
}

/** What the credentials of a scheme are. */
const descriptions: { readonly [Scheme in Auth['scheme']]: string } = {
  bearer: 'A token, sent in the Authorization header.',
  basic: 'A user name and a password.',
  apiKey: 'An API key.',
  none: 'Anyone may call.',
}

/** The authentication that the page states, or a placeholder. */
export const authOf = (facts: PageFacts, { ledger, decide, first }: Deciding): Auth => {
  const stated = facts.auth.flatMap((each) => {
    const scheme = schemeOfStated(each)
    return scheme ? [{ scheme, line: each.line }] : []
  })
  const [own, ...others] = stated
  if (own) {
    const further = [...new Set(others.map(({ scheme }) => authInWords(scheme)))].filter(
      (words) => words !== authInWords(own.scheme),
    )
    if (further.length > 0) {
      decide({
        place: 'index.ts',
        what: `the page states several ways to authenticate: ${[authInWords(own.scheme), ...further].join(', ')}; the contract has the first`,
      })
    }
    const { scheme, line } = own
    return { ...scheme, description: descriptions[scheme.scheme], provenance: documentedOn(facts.page.id)(line) }
  }
  const [other] = facts.auth
  decide({
    place: 'index.ts',
    what: other
      ? `the page states the authentication \`${[other.header, other.scheme].filter(Boolean).join(': ')}\`, which contracts can't have; the contract has a bearer token`
      : 'the page states no authentication; the contract has a bearer token',
  })
  if (!other) {
    ledger.add({
      about: 'authentication',
      draft: {
        kind: 'missing-auth',
        severity: 'high',
        title: 'The page does not say how a call proves who makes it.',
        documented: 'Nothing.',
        observed: 'To be decided.',
        wins: 'undecided',
      },
      contract: { operation: first },
      review: 'The page, from its first line to its last.',
    })
  }
  return {
    scheme: 'bearer',
    description: descriptions.bearer,
    provenance: assumed('decide: the page states no authentication that contracts have'),
  }
}
