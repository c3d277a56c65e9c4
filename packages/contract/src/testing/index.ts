export { key, oneBody, why } from './one-body.ts'
export { shop } from './shop.ts'
export { type Change, changed, jsonMaterial, type Material, someChanges, valuesOf } from './values.ts'
