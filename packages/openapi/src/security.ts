import type { BearerAuth, Vendor } from '@sendspec/contract'
import type { SecurityRequirementObject, SecuritySchemeObject } from 'openapi3-ts/oas31'
import type { IsStated } from './stated.ts'

interface Security {
  readonly requirements: SecurityRequirementObject[]
  readonly schemes: Record<string, SecuritySchemeObject>
}

/** How to authenticate. A vendor that lets anyone call has no requirement and no scheme. */
export const securityOf = ({ auth }: Vendor, isStated: IsStated): Security => {
  const notes = { description: auth.description, 'x-provenance': auth.provenance }
  switch (auth.scheme) {
    case 'bearer': {
      const { requirements, schemes } = oauth2Of(auth, isStated)
      return {
        requirements: [{ bearer: [] }, ...requirements],
        schemes: { bearer: { type: 'http', scheme: 'bearer', ...notes }, ...schemes },
      }
    }
    case 'basic':
      return { requirements: [{ basic: [] }], schemes: { basic: { type: 'http', scheme: 'basic', ...notes } } }
    case 'apiKey': {
      const { in: place, name, prefix } = auth
      // OpenAPI has no word for a prefix.
      const description = prefix ? `${auth.description} The header's value is \`${prefix} <key>\`.` : auth.description
      return {
        requirements: [{ apiKey: [] }],
        schemes: {
          apiKey: { type: 'apiKey', in: place, name, ...notes, description, ...(prefix && { 'x-prefix': prefix }) },
        },
      }
    }
    case 'none':
      return { requirements: [], schemes: {} }
  }
}

/**
 * OAuth 2.0 as a way to get a bearer token, if the vendor has it. The two are alternatives: mock servers and request
 * forms accept any bearer token, and tools that support OAuth can fetch one.
 */
const oauth2Of = ({ oauth2 }: BearerAuth, isStated: IsStated): Security => {
  if (!oauth2 || !isStated(oauth2.provenance)) return { requirements: [], schemes: {} }
  return {
    requirements: [{ oauth2: [] }],
    schemes: {
      oauth2: {
        type: 'oauth2',
        description: `OAuth 2.0 authorization code. An access token lives ${oauth2.expiresIn} seconds.`,
        flows: {
          authorizationCode: {
            authorizationUrl: oauth2.authorizationUrl,
            tokenUrl: oauth2.tokenUrl,
            scopes: {},
          },
        },
        'x-provenance': oauth2.provenance,
      },
    },
  }
}
