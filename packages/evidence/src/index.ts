export type { Complaint, Evidence } from './check.ts'
export { checkContract, formatComplaint, type Verdict } from './check-contract.ts'
export { evidenceAt } from './evidence-at.ts'
export { formatProblem, type PayloadProblem, problemsOf, problemsWith } from './problems.ts'
