export { type PackedPackage, packProject } from './packing/pack-project.ts'
export { packedFolder, packedIn } from './packing/packed-folder.ts'
export { loadVendors, openProject } from './project.ts'
