import type { MockOptions } from '@sendspec/mock'

/** What a mock serves: an OpenAPI document, and the first state if it is stateful. */
export type Served = Pick<MockOptions, 'document' | 'state'>
