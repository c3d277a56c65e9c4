// A thread of `vendorOutputs`: gets the id of a vendor, and answers with what is generated from it.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { SendspecError } from '@sendspec/contract'
import { openProject } from '../project.ts'
import { vendorOutput } from './vendor-output.ts'
import type { Made, WorkerOptions } from './vendor-outputs.ts'

enableCompileCache()
const { root, check } = workerData as WorkerOptions
const project = await openProject(root)

const make = async (id: string): Promise<Made> => {
  try {
    return { output: await vendorOutput({ project, id, check }) }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    const { place, what, next } = error
    return { refused: { place, what, next } }
  }
}

parentPort?.on('message', async (id: string) => parentPort?.postMessage(await make(id)))
