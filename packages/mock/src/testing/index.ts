export { type Answer, answersOf, ask, complaintAbout, titleOfAnswer } from './judge-examples.ts'
export { vendors } from './vendors.ts'
