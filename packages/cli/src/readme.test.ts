import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeBlocksIn } from '@sendspec/contract'
import { startMock } from '@sendspec/mock'
import { describe, expect, it } from 'vitest'
import { openProject } from './project.ts'
import { run } from './testing/run.ts'
import { verbs } from './verbs.ts'

const { root } = await openProject()
const at = (...path: string[]): string => join(root, ...path)
const readme = await readFile(at('README.md'), 'utf8')
const { scripts, packageManager } = JSON.parse(await readFile(at('package.json'), 'utf8')) as {
  scripts: Record<string, string>
  packageManager: string
}

describe('the README', () => {
  it('shows a client of ten lines that runs against its mock and type-checks', async () => {
    const [code = ''] = codeBlocksIn(readme, 'ts')
    const vendor = /'@sendspec\/(.*?)'/.exec(code)?.[1] ?? ''
    expect(code.split('\n').filter((line) => line.trim() && !line.startsWith('//')).length).toBeLessThanOrEqual(10)
    const document = JSON.parse(await readFile(at('generated', 'openapi', vendor, 'openapi.json'), 'utf8')) as object
    const mock = await startMock({ document, port: 0 })
    await mkdir(at('packages/cli/.tmp'), { recursive: true })
    const folder = await mkdtemp(at('packages/cli/.tmp/readme-'))
    try {
      await mkdir(join(folder, 'node_modules/@sendspec'), { recursive: true })
      await symlink(at('generated/clients', vendor), join(folder, 'node_modules/@sendspec', vendor))
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
      await writeFile(join(folder, 'index.ts'), code.replace(/http:\/\/127\.0\.0\.1:\d+/, mock.url))
      const { stdout, stderr } = await promisify(execFile)(process.execPath, ['index.ts'], { cwd: folder })
      expect(stderr).toBe('')
      expect(stdout.trim().split('\n').length).toBeGreaterThan(1)
      expect(stdout).not.toContain('undefined')
      const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: ['node'] }
      const config = { compilerOptions: { ...compilerOptions, allowImportingTsExtensions: true }, files: ['index.ts'] }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
      await promisify(execFile)(at('node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder })
    } finally {
      await mock.close()
      await rm(folder, { recursive: true })
    }
  })

  it('names the port that npm start gives the mock of its client', async () => {
    const { vendorIds } = await openProject()
    const vendor = /'@sendspec\/(.*?)'/.exec(readme)?.[1] ?? ''
    expect(readme).toContain(`http://127.0.0.1:${4010 + vendorIds.indexOf(vendor)}`)
  })

  it('names only commands that exist', async () => {
    const commands = [...readme.matchAll(/(?:`|^)(?:npx )?(?:pnpm|npm(?: run)?)(?:@[\d.]+)? ([a-z:]+)/gm)].map(
      ([, name]) => name as string,
    )
    expect(new Set(commands).size).toBeGreaterThan(6)
    for (const name of commands) expect(scripts, name).toHaveProperty(name)
  })

  it('names verbs of the command with the options they have', async () => {
    const options = [
      ['generate', '--check'],
      ['mock', '--port'],
      ['findings', '--severity'],
      ['proxy', '--upstream'],
      ['site', 'build'],
      ['findings', 'text|json|markdown|sarif|junit|github|letter'],
      ['read', '--out'],
      ['drift', '--accept'],
      ['new', '--from'],
      ['add', '--from'],
    ] as const
    const helps = await Promise.all(options.map(([verb]) => run([verb, '--help'])))
    for (const [index, [, option]] of options.entries()) {
      expect(readme).toContain(option.replaceAll('|', '\\|'))
      expect(helps[index]?.stdout.replaceAll('"', '').replaceAll(/,\s+/g, '|')).toContain(option)
    }
  }, 30_000)

  it('runs only verbs that exist, and names all of them', () => {
    const named = new Set([...readme.matchAll(/^\| `\.\/sendspec ([a-z]+)/gm)].map(([, name]) => name as string))
    expect([...named].sort()).toEqual(verbs.map(({ name }) => name).sort())
    for (const [, name] of readme.matchAll(/`\.\/sendspec ([a-z]+)/g)) expect(named).toContain(name)
  })

  it('links only to what exists', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path as string)
    expect(links.length).toBeGreaterThan(10)
    for (const path of links) expect(existsSync(at(path)), path).toBe(true)
  })

  it('names every package, and the pinned pnpm', async () => {
    const named = [...readme.matchAll(/`packages\/([\w-]+)`/g)].map(([, name]) => name as string)
    expect([...new Set(named)].sort()).toEqual((await readdir(at('packages'))).sort())
    expect(readme).toContain(packageManager)
  })
})
