export { countFacts } from './count-facts.ts'
