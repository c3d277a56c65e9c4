// Written by `sendspec generate`: change the files in this folder instead.
import { parsePayloads } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import lines from './lines.json' with { type: 'json' }
import quotes from './quotes.json' with { type: 'json' }
import checked from './checked.json' with { type: 'json' }
import sendosoGetSendsMdx from './facts/sendoso-get-sends.mdx.json' with { type: 'json' }
import sendosoGetSendsRenderedTxt from './facts/sendoso-get-sends.rendered.txt.json' with { type: 'json' }
import every401BadToken from './payloads/401.bad-token.json' with { type: 'json' }
import listSends200TwoSends from './payloads/listSends.200.two-sends.json' with { type: 'json' }

export const evidence = {
  lines,
  quotes,
  checked,
  settle: settleWith([sendosoGetSendsMdx, sendosoGetSendsRenderedTxt]),
  payloads: parsePayloads([
    every401BadToken,
    listSends200TwoSends,
  ]),
}
