import { anyCredentials, authWords } from '../model/auth-words.ts'
import { mockCommand } from '../model/install.ts'
import { findingPath } from '../model/pages-of.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import { Prose } from './prose.tsx'
import { ProvenanceNote } from './provenance.tsx'

/** What every call to a vendor needs: credentials, a server, and a pace that the rate limit allows. */
export const Access = ({ model: { vendor, mock } }: { readonly model: VendorModel }) => {
  const { auth, rateLimit } = vendor
  const oauth2 = auth.scheme === 'bearer' ? auth.oauth2 : undefined
  const link = linkFrom(`${vendor.id}/`)
  return (
    <>
      <section aria-labelledby="auth">
        <h2 id="auth">Authentication</h2>
        <p>
          <Prose text={`${authWords(auth)}${auth.description}`} />
        </p>
        {oauth2 ? (
          <dl class="facts-table">
            <div>
              <dt>Authorization</dt>
              <dd>
                <code>{oauth2.authorizationUrl}</code>
              </dd>
            </div>
            <div>
              <dt>Token</dt>
              <dd>
                <code>{oauth2.tokenUrl}</code>
              </dd>
            </div>
            <div>
              <dt>Life of a token</dt>
              <dd>{oauth2.expiresIn} seconds</dd>
            </div>
          </dl>
        ) : null}
        <p class="source">
          <ProvenanceNote provenance={auth.provenance} vendor={vendor} link={link} />
          {oauth2 ? (
            <>
              {'. '}
              <ProvenanceNote provenance={oauth2.provenance} vendor={vendor} link={link} />
            </>
          ) : null}
        </p>
      </section>
      <section aria-labelledby="servers">
        <h2 id="servers">Servers and mock</h2>
        <ul class="cards-list">
          {vendor.servers.map((server) => (
            <li key={server.id}>
              <p>
                <code>{server.url}</code>
              </p>
              <p>
                <Prose text={server.description} />
              </p>
              {Object.entries(server.variables ?? {}).map(([variable, { description }]) => (
                <p key={variable}>
                  <code>{`{${variable}}`}</code> <Prose text={description} />
                </p>
              ))}
              <p class="source">
                <ProvenanceNote provenance={server.provenance} vendor={vendor} link={link} />
                {server.finding === undefined ? null : (
                  <>
                    , <a href={link(findingPath(vendor, server.finding))}>the page doesn't name it</a>
                  </>
                )}
              </p>
            </li>
          ))}
          <li>
            <p>
              <code>{mock ?? mockCommand(vendor.id)}</code>
            </p>
            <p>
              {mock === undefined
                ? 'Starts a mock server in the repository and prints its address.'
                : 'The mock server that runs with this site.'}{' '}
              {anyCredentials[vendor.auth.scheme]}
            </p>
          </li>
        </ul>
      </section>
      <section aria-labelledby="rate-limit">
        <h2 id="rate-limit">Rate limit</h2>
        <p>
          {rateLimit.requests} requests a {rateLimit.per} for each {rateLimit.scope}.
        </p>
        <p class="source">
          <ProvenanceNote provenance={rateLimit.provenance} vendor={vendor} link={link} />
        </p>
      </section>
    </>
  )
}
