export { loadVendors, openProject } from './project.ts'
