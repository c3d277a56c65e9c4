import type { Row } from '../row.ts'
import { change } from './change.ts'
import { clientTypes } from './client-types.ts'
import { contractTypes } from './contract-types.ts'
import { generate } from './generate.ts'
import { mocks } from './mocks.ts'
import { page } from './page.ts'
import { againstPeers } from './peers.ts'
import { remoteCache } from './remote-cache.ts'
import { site } from './site.ts'
import { tests } from './tests.ts'
import { unchanged } from './unchanged.ts'

/** Everything that is measured, in the order of the table. */
export const rows: readonly Row[] = [
  againstPeers,
  generate,
  change,
  unchanged,
  contractTypes,
  clientTypes,
  tests,
  site,
  mocks,
  page,
  remoteCache,
]
