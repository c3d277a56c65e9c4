export type { JudgedBody, Verdict } from './judge/judge-exchange.ts'
export { readUpstream } from './pass-through/upstream.ts'
export { type Proxy, type ProxyEvent, type ProxyOptions, startProxy } from './start-proxy.ts'
