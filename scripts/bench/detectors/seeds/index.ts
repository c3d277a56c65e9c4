import type { Seed } from '../seed.ts'
import { callSeeds } from './calls.ts'
import { exampleSeeds } from './examples.ts'
import { lackSeeds } from './lacks.ts'
import { listSeeds } from './lists.ts'
import { valueSeeds } from './values.ts'

/** All seeded defects. */
export const seeds: readonly Seed[] = [...exampleSeeds, ...valueSeeds, ...listSeeds, ...callSeeds, ...lackSeeds]
