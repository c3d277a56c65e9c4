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
export { type Mock, type MockOptions, startMock } from './start-mock.ts'
