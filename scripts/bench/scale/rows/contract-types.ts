import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScaledProject } from '@sendspec/testing'
import { projectOf, tsc, vendorId } from '../projects.ts'
import { megabytes, type Row, seconds, times } from '../row.ts'
import { runWell } from '../run-measured.ts'

interface Cost {
  readonly instantiations: number
  readonly time: number
  readonly memory: number
}

const folderOf = (project: ScaledProject): string => join(project.root, 'contracts', vendorId)

/** What the compiler takes for some files of a contract, and everything that they import. */
const costOf = async (project: ScaledProject, files: readonly string[]): Promise<Cost> => {
  const folder = folderOf(project)
  writeFileSync(
    join(folder, 'tsconfig.part.json'),
    JSON.stringify({ extends: './tsconfig.json', include: files, exclude: [] }),
  )
  const { output, cpu, memory } = await runWell({
    command: [tsc, '-p', 'tsconfig.part.json', '--extendedDiagnostics'],
    folder,
  })
  return { instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]), time: cpu, memory }
}

/** Writes modules to compare the contract with: its schemas with their inferred types, and its routes through `c.router`. */
const writeOthers = (project: ScaledProject): void => {
  const folder = folderOf(project)
  const contract = readFileSync(join(folder, 'contract.ts'), 'utf8')
  const schemas = [...contract.matchAll(/from '(\.\/.+)\/routes\.ts'/g)].map(([, path = ''], index) => {
    const names = [...readFileSync(join(folder, path, 'schemas.ts'), 'utf8').matchAll(/^export const (\w+)/gm)]
    return [
      `import type * as s${index} from '${path}/schemas.ts'`,
      ...names.map(
        ([, name]) =>
          `export const v${index}${name} = (value: z.infer<typeof s${index}.${name}>) => Object.keys(value)`,
      ),
    ].join('\n')
  })
  writeFileSync(join(folder, 'inferred.ts'), `import type { z } from 'zod'\n${schemas.join('\n')}\n`)
  writeFileSync(
    join(folder, 'through-router.ts'),
    `import { initContract } from '@ts-rest/core'\nimport { contract } from './contract.ts'\n\nexport const routed = initContract().router({ ...contract })\n`,
  )
}

const thousands = (value: number): string => `${Math.round(value / 1000)},000`

export const contractTypes: Row = {
  name: 'contract-types',
  async *measure({ operations }) {
    const each: number[] = []
    for (const count of [operations / 10, operations]) {
      const project = await projectOf(count)
      writeOthers(project)
      const empty = await costOf(project, ['errors.ts'])
      const beyond = ({ instantiations }: Cost): number => instantiations - empty.instantiations
      const schemas = await costOf(project, ['errors.ts', '*/schemas.ts'])
      const inferred = await costOf(project, ['errors.ts', 'inferred.ts'])
      const contract = await costOf(project, ['contract.ts'])
      const routed = await costOf(project, ['through-router.ts'])
      each.push(beyond(contract) / count)
      yield {
        work: `type-check of the contract, ${count} operations`,
        target: '<= 1.1 x its schemas alone; 1,000: <= 60 s, <= 1.5 GB',
        found: `${thousands(beyond(contract))} instantiations: ${times(beyond(contract) / beyond(inferred))} its schemas with their inferred types, ${times(beyond(contract) / beyond(schemas))} schemas that nothing uses; ${seconds(contract.time)} of processor time, ${megabytes(contract.memory)}`,
        against: `through \`c.router\` ${times(beyond(routed) / beyond(contract))} the instantiations, ${times(routed.time / contract.time)} the processor time`,
        met: beyond(contract) <= 1.1 * beyond(inferred) && contract.time <= 60 && contract.memory <= 1500,
      }
    }
    const [first = 1, last = 1] = each
    yield {
      work: `its instantiations an operation, ${operations} and ${operations / 10} operations`,
      target: 'linear',
      found: times(last / first),
      met: last / first <= 1.1,
    }
  },
}
