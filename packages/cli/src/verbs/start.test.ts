import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pageFile, textOf } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run, runProcess } from '../testing/run.ts'
import { startSite } from '../testing/site.ts'
import { makeWorkspaceFolder, top } from '../testing/workspace.ts'

// Each test runs the command several times, and type checks what it wrote.
vi.setConfig({ testTimeout: 60_000 })

let root: string
beforeAll(async () => {
  root = await makeWorkspaceFolder('start')
})
afterAll(() => rm(root, { recursive: true }))

const at = (...path: string[]): string => join(root, ...path)
const url = 'https://docs.parcelry.test/list-parcels'

/** Every file below a folder with its text. */
const contents = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)))
}

const typeCheck = (vendor: string) =>
  promisify(execFile)(join(top, 'node_modules/.bin/tsc'), ['-p', '.', '--singleThreaded'], {
    cwd: at('contracts', vendor),
  })

describe('sendspec new', () => {
  it('writes a contract whose types and tests are right, apart from texts that only a person can write', async () => {
    const from = pageFile('list-parcels.mdx')
    const { status, stdout, stderr } = await run(['new', 'parcelry', '--from', from, '--url', url], root)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('contracts/parcelry: ')
    expect(stdout).toContain('index.ts: the rate limit')
    expect(stdout).toContain('texts to write: `sendspec test parcelry` lists them')
    expect(stdout).toContain('Apart from texts to write, the contract tests pass.')
    expect(stdout).toContain('next: pnpm install')
    await typeCheck('parcelry')
    const tested = await runProcess(['test', 'parcelry'], root)
    expect(tested.status).toBe(1)
    expect((tested.stdout + tested.stderr).match(/^ FAIL .*$/gm)).toEqual([
      expect.stringContaining('every text is written'),
    ])
    const { status: refused, stderr: reason } = await run(['generate'], root)
    expect(refused).toBe(1)
    expect(reason).toContain('parcelry: the text "Decide: what the API is for." still says that it is to be decided')
  })

  it('outside a workspace, writes one that needs none', async () => {
    await rename(at('tsconfig.base.json'), at('tsconfig.kept.json'))
    const { status, stdout } = await run(['new', 'alone', '--from', pageFile('list-parcels.mdx'), '--url', url], root)
    expect(status).toBe(0)
    expect(stdout).toContain('next: sendspec test alone')
    await typeCheck('alone')
    await rename(at('tsconfig.kept.json'), at('tsconfig.base.json'))
    await rm(at('contracts/alone'), { recursive: true })
  })

  it('names what a person must decide, and the contract tests fail on that alone', async () => {
    const page = at('list-boxes.mdx')
    await writeFile(
      page,
      textOf('list-parcels.mdx')
        .replace(/api: .*\n/, '')
        .replace(/curl https.*\n/, 'curl \\\n'),
    )
    const { status, stdout } = await run(['new', 'boxes', '--from', page, '--url', url], root)
    expect(status).toBe(0)
    expect(stdout).toContain('the page states no path; the contract has /decide')
    expect(stdout).toContain('Apart from texts to write, the contract tests pass.')
    await typeCheck('boxes')
    const tested = await runProcess(['test', 'boxes'], root)
    expect(tested.status).toBe(1)
    expect(tested.stdout + tested.stderr).toContain('still says that it is to be decided')
    await rm(at('contracts/boxes'), { recursive: true })
  })

  it.each([
    ['a folder that exists', ['new', 'parcelry', '--from', pageFile('notes.txt')], 1, 'is never overwritten'],
    ['an invalid id', ['new', 'My Vendor', '--from', pageFile('notes.txt')], 2, "can't be a vendor's id"],
    ['no page', ['new', 'other'], 2, "required option '--from <file|url>' not specified"],
    ['a page that is not there', ['new', 'other', '--from', 'nowhere.md'], 1, 'the file does not exist'],
    [
      'an invalid address',
      ['new', 'other', '--from', pageFile('notes.txt'), '--url', 'docs'],
      2,
      'not a valid address',
    ],
  ])('%s is one clear error, and nothing is written', async (_, args, want, words) => {
    const before = await contents(root)
    const { status, stdout, stderr } = await run(args, root)
    expect({ status, stdout }).toEqual({ status: want, stdout: '' })
    expect(stderr).toContain(words)
    expect(await contents(root)).toEqual(before)
  })
})

describe('sendspec add', () => {
  it('adds a page in files of its own, and touches each list of the contract by one entry', async () => {
    const before = await contents(at('contracts/parcelry'))
    const { status, stdout, stderr } = await run(['add', 'parcelry', '--from', pageFile('bookings.md')], root)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('index.ts (line 3 of the page): the page names the server https://api.roomly.test')
    const after = await contents(at('contracts/parcelry'))
    const changed = Object.keys(before).filter((file) => before[file] !== after[file])
    expect(changed.map((file) => file.slice(at('contracts/parcelry/').length)).sort()).toEqual([
      'contract.ts',
      'evidence/checked.json',
      'evidence/index.ts',
      'evidence/lines.json',
      'evidence/quotes.json',
      'index.ts',
      'ledger/index.ts',
    ])
    for (const file of changed.filter((each) => !each.includes('/evidence/'))) {
      const own = (before[file] ?? '').split('\n')
      const lines = (after[file] ?? '').split('\n')
      expect(own.filter((line) => !lines.some((each) => each.startsWith(line))).length, file).toBeLessThanOrEqual(1)
    }
    await typeCheck('parcelry')
    // A process loads a contract only once: the changed one needs another address.
    await rename(root, `${root}-added`)
    root += '-added'
  })

  it.each([
    [
      'a page that it has',
      ['add', 'parcelry', '--from', pageFile('bookings.md')],
      1,
      'the contract has all operations of this page',
    ],
    ['a vendor that is not there', ['add', 'other', '--from', pageFile('notes.txt')], 2, 'there is no vendor "other"'],
    ['no page', ['add', 'parcelry'], 2, "required option '--from <file|url>' not specified"],
  ])('%s is one clear error, and nothing is written', async (_, args, want, words) => {
    const before = await contents(root)
    const { status, stdout, stderr } = await run(args, root)
    expect({ status, stdout }).toEqual({ status: want, stdout: '' })
    expect(stderr).toContain(words)
    expect(await contents(root)).toEqual(before)
  })

  it('an operation that the contract has is refused', async () => {
    const page = at('again.md')
    await writeFile(page, textOf('bookings.md'))
    const { status, stderr } = await run(['add', 'parcelry', '--from', page], root)
    expect(status).toBe(1)
    expect(stderr).toContain('parcelry getBooking: the contract has GET /bookings/:booking_id')
  })
})

describe('sendspec drift of all pages', () => {
  it('loads each from the address that its contract has, and tells what can’t be compared beside the others', async () => {
    const name = 'list-parcels.mdx'
    let page: string | undefined = textOf(name)
    const site = await startSite((_, response) => {
      if (page === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/markdown' }).end(page)
    })
    const live = () => run(['drift', 'live', '--format', 'markdown'], root)
    try {
      expect(await run(['new', 'live', '--from', `${site.url}/${name}`], root)).toMatchObject({ status: 0 })
      expect(await live()).toMatchObject({ status: 0, stderr: '' })
      page = page.replace('max is 50', 'max is 40')
      expect(await live()).toMatchObject({ status: 1, stdout: expect.stringContaining('maximum changed') })
      page = undefined
      expect(await live()).toMatchObject({ status: 1, stdout: expect.stringContaining('there is no such page (404)') })
      expect(await run(['drift', '--from', pageFile(name)], root)).toMatchObject({ status: 2 })
    } finally {
      await site.close()
      await rm(at('contracts/live'), { recursive: true, force: true })
    }
  })
})

describe('sendspec drift', () => {
  const facts = () => readFile(at('contracts/parcelry/evidence/facts/list-parcels.mdx.json'), 'utf8')
  const edited = async (change: (text: string) => string): Promise<string> => {
    const page = at('list-parcels.mdx')
    await writeFile(page, change(textOf('list-parcels.mdx')))
    return page
  }
  const drift = (page: string, ...more: string[]) => run(['drift', 'parcelry', '--from', page, ...more], root)

  it('exits with 0 where nothing has changed, and says when only words have', async () => {
    const same = await drift(pageFile('list-parcels.mdx'))
    expect(same).toMatchObject({ status: 0, stderr: '' })
    expect(same.stdout).toContain('the page states what its committed facts say')
    const page = await edited((text) => text.replace('The parcels.', 'All parcels.'))
    expect(await drift(page)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('only its words have changed'),
    })
  })

  it('exits with 1 and names the change, the contract line and the client type', async () => {
    const before = await facts()
    const page = await edited((text) =>
      text.replace('name="weight_grams" type="integer"', 'name="weight_grams" type="string"'),
    )
    const { status, stdout } = await drift(page)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^breaking {2}GET \/v2\/parcels 200 \/parcels\/\*\/weight_grams$/m)
    expect(stdout).toContain('type changed: integer (line 33) → string (line 33)')
    const [, line] = /contracts\/parcelry\/parcels\/schemas\.ts:(\d+)/.exec(stdout) ?? []
    const schemas = (await readFile(at('contracts/parcelry/parcels/schemas.ts'), 'utf8')).split('\n')
    expect(schemas[Number(line) - 1]).toContain('weight_grams:')
    expect(stdout).toMatch(/client {4}\w+\.weight_grams/)
    expect((await drift(page, '--format', 'markdown')).stdout).toContain('| --- |')
    expect(JSON.parse((await drift(page, '--format', 'json')).stdout)).toMatchObject({ vendor: 'parcelry' })
    expect(await facts()).toBe(before)
  })

  it('--note keeps the days on which a page was read and checked, and on which it stated something new', async () => {
    const noted = async (day: string, page: string) => {
      vi.setSystemTime(`${day}T12:00:00Z`)
      await drift(page, '--note')
      return JSON.parse(await readFile(at('contracts/parcelry/evidence/checked.json'), 'utf8'))['list-parcels.mdx']
    }
    const change = (from: string, to: string) => edited((text) => text.replace(from, to))
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const first = await noted('2026-01-05', pageFile('list-parcels.mdx'))
      expect(first).toEqual({
        read: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        checked: '2026-01-05',
        stated: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
      const words = await noted('2026-01-12', await change('The parcels.', 'All\n\nparcels.'))
      expect(words).toEqual({ ...first, checked: '2026-01-12' })
      const other = await noted('2026-01-19', await change('max is 50', 'max is 40'))
      expect(other).toMatchObject({ checked: '2026-01-19', changed: '2026-01-19' })
      expect(await noted('2026-01-26', await change('max is 50', 'max is 40'))).toEqual({
        ...other,
        checked: '2026-01-26',
      })
    } finally {
      vi.useRealTimers()
    }

    // A draft is not generated, but its evidence is.
    const draft = { status: 1, stderr: expect.stringContaining('still says that it is to be decided') }
    expect(await runProcess(['generate', 'parcelry', '--quiet'], root)).toMatchObject(draft)
    const module = await readFile(at('contracts/parcelry/evidence/index.ts'), 'utf8')
    expect(module).toContain("import checked from './checked.json'")
    await rm(at('contracts/parcelry/evidence/checked.json'))
    expect(await runProcess(['generate', 'parcelry', '--quiet'], root)).toMatchObject(draft)
    expect(await readFile(at('contracts/parcelry/evidence/index.ts'), 'utf8')).not.toContain('checked.json')
  })

  it('names the findings whose words are gone', async () => {
    const page = await edited((text) => text.replace('"carrier": "DHL"', '"courier": "DHL"'))
    expect((await drift(page)).stdout).toMatch(/Findings to look at again:\n[\s\S]*parcelry-carrier-undocumented/)
  })

  it('--accept writes the new facts, says what to do next, and there is no drift any more', async () => {
    const page = await edited((text) => text.replace('max is 50', 'max is 40'))
    const accepted = await drift(page, '--accept')
    expect(accepted.status).toBe(0)
    expect(accepted.stderr).toContain('next: sendspec generate')
    expect(JSON.parse(await readFile(at('contracts/parcelry/evidence/checked.json'), 'utf8'))).toMatchObject({
      'list-parcels.mdx': { read: new Date().toISOString().slice(0, 10) },
    })
    expect(await drift(page)).toMatchObject({ status: 0 })
    expect((await drift(pageFile('list-parcels.mdx'), '--accept')).status).toBe(0)
  })

  it.each([
    ['a page of another dialect', () => textOf('notes.txt'), 'the page is now read as prose-samples'],
    ['a page that is cut off', async () => textOf('list-parcels.mdx').split('## Response')[0] ?? '', 'it is cut off'],
    ['an empty page', async () => '', 'the page is empty'],
    ['a login page', async () => '<html><form>Log in <input type="password"></form></html>', 'login page'],
  ])('%s is one clear error and changes nothing, --accept or not', async (_, text, words) => {
    const before = await facts()
    const page = await edited(() => '')
    await writeFile(page, await text())
    const { status, stdout, stderr } = await drift(page, '--accept')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(await facts()).toBe(before)
  })

  it('a page that only moved is taken in without an edit by hand', async () => {
    const complaints = async (): Promise<readonly string[]> => {
      const { stdout, stderr } = await runProcess(['test', 'parcelry'], root)
      return (stdout + stderr)
        .split('\n')
        .filter((line) => /^(?:Error: )?parcelry\b/.test(line))
        .sort()
    }
    const capture = at('captures/list-parcels.mdx')
    const captured = async (change: (text: string) => string): Promise<string> => {
      await mkdir(at('captures'), { recursive: true })
      await writeFile(capture, change(textOf('list-parcels.mdx')))
      return capture
    }
    vi.stubEnv('SENDSPEC_CAPTURES', at('captures'))
    await captured((text) => text)
    const before = await complaints()
    expect(before).not.toEqual([])
    const page = await captured((text) => `Skip to content\n\n${text}`)
    expect(await complaints()).not.toEqual(before)
    const accepted = await drift(page, '--accept')
    expect(accepted).toMatchObject({ status: 0, stdout: expect.stringContaining('only its words have changed') })
    expect(accepted.stdout).not.toContain('Findings to look at again')
    expect(await complaints()).toEqual(before)
    vi.unstubAllEnvs()
    await rm(at('captures'), { recursive: true })
    expect((await drift(pageFile('list-parcels.mdx'), '--accept')).status).toBe(0)
  })

  it('asks which page it is where that is not told', async () => {
    const { status, stderr } = await drift(pageFile('notes.txt'))
    expect(status).toBe(2)
    expect(stderr).toContain('add --page with one of list-parcels.mdx, bookings.md')
    expect((await drift(pageFile('notes.txt'), '--page', 'none.md')).stderr).toContain('has no page "none.md"')
  })

  it('says how to write facts that are not there', async () => {
    const file = at('contracts/parcelry/evidence/facts/bookings.md.json')
    const text = await readFile(file, 'utf8')
    await rm(file)
    const { status, stderr } = await run(['drift', 'parcelry', '--from', pageFile('bookings.md')], root)
    expect(status).toBe(1)
    expect(stderr).toContain('there are no readable facts to compare with')
    await writeFile(file, text)
  })
})
