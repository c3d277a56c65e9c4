export { mockFiles } from './mock-files.ts'
export { type Mock, type MockOptions, startMock } from './start-mock.ts'
