import { evidence, payloads, searched } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { files } from './files.ts'

testCheck(files, [
  {
    given: 'a file with another name than its payload',
    evidence: {
      payloadFiles: new Map(
        [...evidence.payloadFiles].map(([name, text]) => [name.replace('no-token', 'token'), text]),
      ),
    },
    want: [
      message(
        'tiny evidence/payloads/listParcels.401.token.json: it holds the payload of evidence/payloads/listParcels.401.no-token.json',
        '  next: correct its `operation`, `part` or `name`, or rename the file and run `sendspec generate`',
      ),
    ],
  },
  {
    given: 'a payload without a file',
    evidence: { payloadFiles: new Map([...evidence.payloadFiles].filter(([name]) => !name.includes('no-token'))) },
    want: [
      message(
        'tiny evidence/payloads/listParcels.401.no-token.json: the file does not exist',
        '  next: record the payload in a file of that name',
      ),
    ],
  },
  {
    given: 'a file without a payload',
    evidence: { payloadFiles: new Map([...evidence.payloadFiles, ['listParcels.401.token.json', '{}']]) },
    want: [
      message(
        'tiny evidence/payloads/listParcels.401.token.json: no payload has this name',
        '  next: run `sendspec generate`, rename it <operation>.<status or request>.<name>.json, or delete it',
      ),
    ],
  },
  {
    given: 'a file with another payload',
    evidence: {
      payloadFiles: new Map([...evidence.payloadFiles, [`${searched}.json`, JSON.stringify(payloads[0])]]),
    },
    want: [
      message(
        'tiny evidence/payloads/searchParcels.request.sent-ones.json: the file holds another payload',
        '  next: run `sendspec generate`',
      ),
    ],
  },
])
