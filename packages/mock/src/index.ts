export { containerFiles } from './container-files.ts'
export { mockFiles } from './mock-files.ts'
export { lastLines } from './process/last-lines.ts'
export {
  type Ending,
  type MockProcess,
  type MockProcessOptions,
  startMockProcess,
} from './process/start-mock-process.ts'
export { outliveRequests } from './runtime/outlive-requests.js'
export { mockState } from './seed/mock-state.ts'
export { type Mock, type MockOptions, type MockState, startMock } from './start-mock.ts'
