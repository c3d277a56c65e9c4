import type { MockOptions } from '@sendspec/mock'

/** What a mock serves: the document of a vendor, and what it begins with if it is a stateful one. */
export type Served = Pick<MockOptions, 'document' | 'state'>
