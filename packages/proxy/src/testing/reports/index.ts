import type { Report } from '@sendspec/mock/testing'
import { forwarding } from './forwarding.ts'
import { messages } from './messages.ts'
import { secrets } from './secrets.ts'

/** Every report that was tried with the proxy. */
export const proxyReports: readonly Report[] = [...forwarding, ...messages, ...secrets]
