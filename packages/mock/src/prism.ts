import core from '@stoplight/prism-core/package.json' with { type: 'json' }
import http from '@stoplight/prism-http/package.json' with { type: 'json' }
import server from '@stoplight/prism-http-server/package.json' with { type: 'json' }

/** The Prism packages that this workspace pins, on which each mock package depends. */
export const prism = {
  dependencies: Object.fromEntries([core, http, server].map(({ name, version }) => [name, version])),
  node: server.engines.node,
}
