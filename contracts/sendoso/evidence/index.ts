// Written by `sendspec generate`: change the files in this folder instead.
import { parsePayloads } from '@sendspec/contract'
import lines from './lines.json' with { type: 'json' }
import every401BadToken from './payloads/401.bad-token.json' with { type: 'json' }
import listSends200TwoSends from './payloads/listSends.200.two-sends.json' with { type: 'json' }

export const evidence = {
  lines,
  payloads: parsePayloads([
    every401BadToken,
    listSends200TwoSends,
  ]),
}
