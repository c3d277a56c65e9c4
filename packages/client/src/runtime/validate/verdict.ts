/** Whether a value is as the contract has it. What is wrong with one that isn't, its check can tell. */
export type Verdict = (value: unknown) => boolean
