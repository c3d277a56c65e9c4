import type { Vendor } from '@sendspec/contract'
import type { SecurityRequirementObject, SecuritySchemeObject } from 'openapi3-ts/oas31'
import type { Stated } from './stated.ts'

/**
 * A bearer token, and OAuth 2.0 as a way to get one if the vendor has it. The two are alternatives: mock servers and
 * request forms accept any bearer token, and tools that support OAuth can fetch one.
 */
export const securityOf = (
  { auth }: Vendor,
  stated: Stated,
): { requirements: SecurityRequirementObject[]; schemes: Record<string, SecuritySchemeObject> } => {
  const oauth2 = auth.oauth2 && stated(auth.oauth2.provenance) ? auth.oauth2 : undefined
  return {
    requirements: [{ bearer: [] }, ...(oauth2 ? [{ oauth2: [] }] : [])],
    schemes: {
      bearer: { type: 'http', scheme: 'bearer', description: auth.description, 'x-provenance': auth.provenance },
      ...(oauth2 && {
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
      }),
    },
  }
}
