export { type CallSample, callSamples, tokenVariable } from './call-samples.ts'
export { clientFiles } from './client-files.ts'
export type { Param } from './model.ts'
export { pascalCase } from './names.ts'
