export { findProject, loadVendors } from './project.ts'
