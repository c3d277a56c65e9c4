import { parsePayloads } from '@sendspec/contract'
import listMessages200 from './listMessages.200.two-inbound.json' with { type: 'json' }
import listMessages400 from './listMessages.400.no-campaign.json' with { type: 'json' }
import listMessages401 from './listMessages.401.no-key.json' with { type: 'json' }
import listMessages403 from './listMessages.403.bad-key.json' with { type: 'json' }
import listMessages404 from './listMessages.404.unknown-campaign.json' with { type: 'json' }
import listMessages429 from './listMessages.429.too-many-requests.json' with { type: 'json' }
import listMessages500 from './listMessages.500.server-failure.json' with { type: 'json' }

export const payloads = parsePayloads([
  listMessages200,
  listMessages400,
  listMessages401,
  listMessages403,
  listMessages404,
  listMessages429,
  listMessages500,
])
