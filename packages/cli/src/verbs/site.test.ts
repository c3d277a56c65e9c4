import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packTarball } from '@sendspec/release'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeProject } from '../testing/project.ts'
import { run, start } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
})
afterAll(() => project.remove())

describe('sendspec site build', () => {
  it('writes a folder, and replaces it by the next run', async () => {
    const out = join(project.root, 'dist/site')
    const first = await run(['site', 'build'], project.root)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toMatch(/^dist\/site: \d+ files\nno packages: /)
    expect(await readFile(join(out, 'shop/listOrders/index.html'), 'utf8')).toContain('<h1>List orders</h1>')
    await writeFile(join(out, 'stale.html'), '')
    expect((await run(['site', 'build'], project.root)).status).toBe(0)
    expect(await readdir(out)).not.toContain('stale.html')
    expect(await readdir(join(project.root, 'dist'))).toEqual(['site'])
  })

  it('never replaces a folder that it did not write', async () => {
    const foreign = join(project.root, 'foreign')
    await mkdir(foreign)
    await writeFile(join(foreign, 'letter.txt'), 'mine')
    const { status, stdout, stderr } = await run(['site', 'build', '--out', 'foreign'], project.root)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('this command did not write it')
    expect(await readdir(foreign)).toEqual(['letter.txt'])
    await rm(foreign, { recursive: true })
  })

  it('takes the path of the site on its host, and refuses an invalid one', async () => {
    expect((await run(['site', 'build', '--out', 'based', '--base', '/docs/'], project.root)).status).toBe(0)
    expect(await readFile(join(project.root, 'based/404.html'), 'utf8')).toContain('href="/docs/_/style.css"')
    const { status, stderr } = await run(['site', 'build', '--base', 'docs'], project.root)
    expect(status).toBe(2)
    expect(stderr).toContain('--base docs: a path begins and ends with a slash')
  })

  it('offers packed packages, and with an address is their npm registry, below the path that it has', async () => {
    const { file, bytes } = await packTarball(
      new Map([['package.json', '{"name":"@sendspec/shop","version":"1.0.0"}']]),
    )
    await mkdir(join(project.root, 'packed'))
    await writeFile(join(project.root, 'packed', file), bytes)
    const build = ['site', 'build', '--packages', 'packed', '--out', 'offering']
    const out = join(project.root, 'offering')

    expect((await run(build, project.root)).stdout).toContain('tarballs, but no npm registry: it needs --url')
    expect(await readFile(join(out, 'packages', file))).toEqual(Buffer.from(bytes))

    expect(await run([...build, '--url', 'https://docs.example/api/'], project.root)).toMatchObject({ status: 0 })
    const document = JSON.parse(await readFile(join(out, 'npm/@sendspec/shop'), 'utf8'))
    expect(document.versions['1.0.0'].dist.tarball).toBe(`https://docs.example/api/packages/${file}`)
    expect(await readFile(join(out, '404.html'), 'utf8')).toContain('href="/api/_/style.css"')
    const shown = (await readFile(join(out, 'shop/index.html'), 'utf8')).replaceAll('<wbr/>', '')
    expect(shown).toContain(`install https://docs.example/api/packages/${file}`)
  })

  it('takes the address of the site for a sitemap, and refuses an invalid one', async () => {
    const url = 'https://docs.example/apis/'
    expect((await run(['site', 'build', '--out', 'public', '--url', url], project.root)).status).toBe(0)
    expect(await readFile(join(project.root, 'public/sitemap.xml'), 'utf8')).toContain(`<loc>${url}shop/</loc>`)
    const { status, stderr } = await run(['site', 'build', '--url', 'docs.example'], project.root)
    expect(status).toBe(2)
    expect(stderr).toContain('--url docs.example: an address has a scheme and ends with a slash')
  })
})

describe('sendspec site', () => {
  it('serves the pages until it is stopped', async () => {
    const site = start(['site', '--port', '0'], project.root)
    const [url = ''] = /http:\S+/.exec(await site.printed(/ready/)) ?? []
    const response = await fetch(`${url}shop/index.html`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<h1>Shop</h1>')
    expect(await site.stop()).toMatchObject({ status: 0, stderr: '' })
  })
})
