export { captureOf, type FactCounts, factsFiles, statedIn } from './captures.ts'
export { cpuTime } from './cpu-time.ts'
