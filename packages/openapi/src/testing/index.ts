export { cafe } from './cafe.ts'
export { vendors } from './vendors.ts'
