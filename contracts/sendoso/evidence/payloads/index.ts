import { parsePayloads } from '@sendspec/contract'
import listSends200 from './listSends.200.two-sends.json' with { type: 'json' }
import listSends401 from './listSends.401.bad-token.json' with { type: 'json' }

export const payloads = parsePayloads([listSends200, listSends401])
