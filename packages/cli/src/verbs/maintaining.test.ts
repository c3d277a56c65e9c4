import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type InventedPage, textOf } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run, runProcess, start } from '../testing/run.ts'
import { makeWorkspaceFolder } from '../testing/workspace.ts'

// A maintainer's day: each step runs the command, some in processes of their own.
vi.setConfig({ testTimeout: 400_000 })

let root: string
beforeAll(async () => {
  root = await makeWorkspaceFolder('day')
})
afterAll(() => rm(root, { recursive: true }))

interface Day {
  readonly page: InventedPage
  /** The page of more operations, made of the first one. */
  readonly more: (text: string) => string
  /** The operation of it that is wanted. */
  readonly wanted: string
  /** What the contract has already, and the added operation uses again. */
  readonly reused: string
  /** A call that the client makes, and what it returns. */
  readonly call: readonly [operation: string, params: object]
  /** What a person decides before the contract is finished: the most edits that may be needed. */
  readonly atMost: number
  /** Eight changes of the page, each with what `drift` says first. */
  readonly changes: readonly (readonly [from: string, to: string, want: RegExp])[]
}

const days: Readonly<Record<string, Day>> = {
  parcelry: {
    page: 'list-parcels.mdx',
    more: (text) => text.replaceAll('List parcels', 'List returns').replaceAll('/v2/parcels', '/v2/returns'),
    wanted: 'GET /v2/returns',
    reused: 'Parcel of parcels/schemas.ts',
    call: ['listParcels', { 'X-Account': 'acc_1' }],
    atMost: 30,
    changes: [
      ['max is 50', 'max is 40', /^breaking.*\n {4}maximum changed/m],
      ['default="20"', 'default="25"', /^breaking.*\n {4}default changed/m],
      ['type="integer" default', 'type="string" default', /^breaking.*\n {4}type changed/m],
      ['<ParamField query="status" type="string">', '<ParamField query="status" type="string" required>', /^breaking/m],
      ['name="weight_grams"', 'name="weight"', /field removed: `weight_grams`/],
      [
        '"delivered_at": null',
        '"delivered_at": "2024-01-01T00:00:00Z"',
        /example changed: \/parcels\/\*\/delivered_at null/,
      ],
      ['When it arrived, in `ISO 8601` format.', 'When it arrived.', /format removed/],
      ['Returns the parcels', 'Gives the parcels', /only its words have changed/],
    ],
  },
  rooms: {
    page: 'bookings.md',
    more: (text) => text.replaceAll(/bookings/g, 'visits').replaceAll(/a booking/g, 'a visit'),
    wanted: 'GET /visits/{booking_id}',
    reused: 'Booking of bookings/schemas.ts',
    call: ['getBooking', { booking_id: 'b_1' }],
    atMost: 40,
    changes: [
      ['`GET /bookings/:booking_id`', '`GET /reservations/:booking_id`', /^breaking.*\n {4}path changed/m],
      ['https://api.roomly', 'https://eu.roomly', /^breaking.*\n {4}server changed/m],
      ['`Authorization: Bearer', '`Authorization: Basic', /^breaking.*\n {4}authentication changed/m],
      ['  room: string\n', '  room: number\n', /^breaking.*\n {4}type changed: string/m],
      ['  note: string | null\n', '  note: string\n', /^harmless.*\n {4}type changed/m],
      ["'confirmed' | 'cancelled'", "'confirmed' | 'waiting' | 'cancelled'", /^harmless.*\n {4}type changed/m],
      ['| room | string | yes |', '| hall | string | yes |', /field added: `hall`/],
      ['#### 404', '#### 410', /response added: `410`/],
    ],
  },
  notary: {
    page: 'notes.txt',
    more: (text) =>
      text
        .replaceAll(/notes\b/g, 'drafts')
        .replaceAll(/a note\b/g, 'a draft')
        .replaceAll('drafts.example', 'notes.example'),
    wanted: 'GET /api/drafts',
    reused: 'Note of notes/schemas.ts',
    call: ['listNotes', {}],
    atMost: 40,
    changes: [
      [
        'https://notes.example.test/api/notes \\\n    -H',
        'https://eu.notes.example.test/api/notes \\\n    -H',
        /server (?:changed|added)/,
      ],
      ['curl -X POST', 'curl -X PUT', /method changed/],
      ['      "words": 12,\n', '', /field removed: `words`/],
      ['"archived_at": null\n    }', '"archived_at": "2024-01-01T00:00:00Z"\n    }', /type changed: null/],
      ['with a 204 status', 'with a 202 status', /status removed: `204`/],
      ['"pinned":true}', '"pinned":true,"tag":"home"}', /sample call changed: .*\/tag "home"/],
      ['"per_page": 20', '"per_page": 30', /example changed: \/meta\/per_page 20.*\/meta\/per_page 30/],
      ['Notes\n', 'Notes\n\nSkip to content\n', /only its words have changed/],
    ],
  },
}

/** Every TypeScript file that people write, by path. */
const writtenIn = async (vendor: string): Promise<readonly string[]> => {
  const folder = join(root, 'contracts', vendor)
  const all = await readdir(folder, { recursive: true })
  return all.filter((path) => path.endsWith('.ts') && !path.startsWith('evidence')).map((path) => join(folder, path))
}

/** Writes the texts that a contract still lacks, and counts them. */
const decide = async (vendor: string): Promise<number> => {
  let count = 0
  const one = (text: string): string => {
    count += 1
    return text
  }
  for (const file of await writtenIn(vendor)) {
    const before = await readFile(file, 'utf8')
    const after = before
      .replaceAll(/'(?:decide|Decide)[^']*'/g, () => one("'What a person wrote.'"))
      .replaceAll(/'[^']*[Tt]o be (?:decided|reviewed)[^']*'/g, () => one("'What a person found.'"))
      .replaceAll(/field\('(\w[\w ]*)\.'/g, (_, name: string) => one(`field('The ${name.toLowerCase()} of the thing.'`))
    await writeFile(file, after)
  }
  return count
}

describe.each(Object.entries(days))(
  'a day with %s',
  (vendor, { page, more, wanted, reused, call, atMost, changes }) => {
    const file = (name: string): string => join(root, name)
    const url = `https://docs.${vendor}.test/${page}`

    it('adds, corrects, generates, calls, and takes in a changed page', async () => {
      const text = textOf(page)
      await writeFile(file(page), text)
      const other = `more-${page}`
      await writeFile(file(other), more(text))

      const begun = await run(['new', vendor, '--from', file(page), '--url', url], root)
      expect(begun).toMatchObject({ status: 0, stdout: expect.stringContaining('Apart from texts to write, the') })
      let edits = await decide(vendor)

      // Another page of the vendor has its own facts, and one of its operations is enough.
      const read = await runProcess(['read', file(other), '--vendor', vendor], root)
      expect(read.stderr).toContain(`is no page of ${vendor}`)
      expect(JSON.parse(read.stdout).page.id).toBe(other)
      const adding = ['add', vendor, '--from', file(other), '--url', `${url}/more`, '--operation', wanted]
      const added = await runProcess([...adding, '--leave-out', 'Nobody calls them.'], root)
      expect(added.stderr).toBe('')
      expect(added.stdout).toContain(reused)
      expect(added.stdout).toContain('texts to write, the contract tests pass')
      const undone = await run(['add', vendor, '--undo'], root)
      expect(undone.stdout).toContain(`removed  contracts/${vendor}/evidence/facts/${other}.json`)
      expect(await writtenIn(vendor)).not.toContainEqual(expect.stringContaining('/list-'))
      expect((await runProcess([...adding, '--leave-out', 'Nobody calls them.'], root)).status).toBe(0)
      edits += await decide(vendor)
      expect(edits).toBeLessThanOrEqual(atMost)

      expect(await runProcess(['findings', vendor, '--accept'], root)).toMatchObject({ status: 0 })
      expect(await run(['generate', vendor], root)).toMatchObject({ status: 0, stderr: '' })
      const tested = await runProcess(['test', vendor], root)
      expect(tested.stdout + tested.stderr).not.toMatch(/ FAIL /)
      expect(tested.status).toBe(0)

      const mock = start(['mock', vendor, '--port', '0'], root)
      try {
        const address = /http:\S+/.exec(await mock.printed(/^ready: /m))?.[0]
        const path = file(`generated/clients/${vendor}/src/index.ts`)
        const client = (await import(pathToFileURL(path).href)) as Readonly<Record<string, (options: object) => object>>
        const create = Object.entries(client).find(([name]) => name.toLowerCase() === `create${vendor}`)?.[1]
        const [operation, params] = call
        const calls = create?.({ baseUrl: address, token: 'any' }) as Readonly<
          Record<string, (params: object) => unknown>
        >
        expect(await calls[operation]?.(params)).toMatchObject({ ok: true, drift: [] })
      } finally {
        await mock.stop()
      }

      for (const [from, to, want] of changes) {
        expect(text).toContain(from)
        await writeFile(file(page), text.replace(from, to))
        const { stdout } = await run(['drift', vendor, '--from', file(page)], root)
        expect(stdout, to).toMatch(want)
      }

      // A page that moved is taken in without an edit by hand.
      await writeFile(file(page), text.replace('\n\n', '\n\n\n\n'))
      expect(await run(['drift', vendor, '--from', file(page), '--accept'], root)).toMatchObject({ status: 0 })
      expect(await runProcess(['generate', vendor], root)).toMatchObject({ status: 0 })
      expect(await runProcess(['test', vendor], root)).toMatchObject({ status: 0 })
    })
  },
)
