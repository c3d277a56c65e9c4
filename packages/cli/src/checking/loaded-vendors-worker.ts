// The thread of `loadedVendors`.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { type ListedVendor, listedVendor } from '@sendspec/reports'
import { generationProblem } from '../generation-problem.ts'
import { loadVendor, openProject } from '../project.ts'
import type { Loaded, WorkerOptions } from './loaded-vendors.ts'

enableCompileCache()
const { root, ids } = workerData as WorkerOptions
const project = await openProject(root)

const load = async (): Promise<Loaded> => {
  const listed: ListedVendor[] = []
  for (const id of ids) {
    const vendor = await loadVendor(project, id).catch(() => undefined)
    if (!vendor) continue
    const problem = generationProblem(vendor)
    if (problem) return { listed, problem: { place: problem.place, what: problem.what, next: problem.next } }
    listed.push(listedVendor(vendor))
  }
  return { listed }
}

parentPort?.postMessage(await load())
