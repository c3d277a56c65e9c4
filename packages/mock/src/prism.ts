import core from '@stoplight/prism-core/package.json' with { type: 'json' }
import http from '@stoplight/prism-http/package.json' with { type: 'json' }
import server from '@stoplight/prism-http-server/package.json' with { type: 'json' }

/** The Prism packages that this workspace pins: a mock package depends on exactly these. */
export const prism = {
  dependencies: Object.fromEntries([core, http, server].map(({ name, version }) => [name, version])),
  node: server.engines.node,
}
