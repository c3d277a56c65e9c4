import { readdirSync } from 'node:fs'
import type { PageExamples, PayloadExamples } from './detector.ts'

const rules = new URL('rules/', import.meta.url)

/** The examples of each detector, by its id. They are read from the sources: no published bundle has them. */
export const loadExamples = async (): Promise<ReadonlyMap<string, PageExamples | PayloadExamples>> => {
  const files = readdirSync(rules).filter((file) => file.endsWith('.examples.ts'))
  const all = files.map(async (file): Promise<[string, PageExamples | PayloadExamples]> => {
    const { examples } = await import(new URL(file, rules).href)
    return [file.replace('.examples.ts', ''), examples]
  })
  return new Map(await Promise.all(all))
}
