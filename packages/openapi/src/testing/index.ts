export { vendors } from './vendors.ts'
