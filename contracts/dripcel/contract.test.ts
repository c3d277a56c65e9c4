import { testContract } from '@sendspec/evidence/vitest'
import { vendor } from './index.ts'

testContract(vendor, import.meta.url)
