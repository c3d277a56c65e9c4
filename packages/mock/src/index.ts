export { mockFiles } from './mock-files.ts'
export { mockState } from './seed/mock-state.ts'
export { type Mock, type MockOptions, type MockState, startMock } from './start-mock.ts'
