export { containerFiles } from './container-files.ts'
export { mockFiles } from './mock-files.ts'
export { prism } from './prism.ts'
export { lastLines } from './process/last-lines.ts'
export {
  type Ending,
  type MockProcess,
  type MockProcessOptions,
  startMockProcess,
} from './process/start-mock-process.ts'
export { faults } from './runtime/answers/faults.js'
export { listenProblem } from './runtime/listen-problems.js'
export { outliveRequests } from './runtime/outlive-requests.js'
export { expectedIn, quotedIn } from './runtime/refusals/prism-words.js'
export { requestLine } from './runtime/request-line.js'
export type { Served } from './runtime/serve.js'
export { sampleRequest } from './sample-request.ts'
export { mockState } from './seed/mock-state.ts'
export { type Mock, type MockOptions, type MockState, startMock } from './start-mock.ts'
