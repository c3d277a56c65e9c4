export type { JudgedBody } from './judge/judge-messages.ts'
export { createRecorder, type NotRecorded, type Recorded, type Recorder } from './record/recorder.ts'
export { type Proxy, type ProxyEvent, type ProxyOptions, startProxy } from './start-proxy.ts'
