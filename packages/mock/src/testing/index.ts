export { type Answer, answersOf, ask, complaintAbout, titleOfAnswer } from './judge-examples.ts'
export { selfSigned } from './self-signed.ts'
export { vendors } from './vendors.ts'
