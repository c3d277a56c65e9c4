export type { JudgedBody, Verdict } from './judge/judge-exchange.ts'
export { createRecorder, type NotRecorded, type Recorded, type Recorder } from './record/recorder.ts'
export { type Proxy, type ProxyEvent, type ProxyOptions, startProxy } from './start-proxy.ts'
