import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageFile } from '@sendspec/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { run } from '../testing/run.ts'

const site = '@sendspec:registry=https://docs.example/npm/\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'))
})
afterEach(() => rm(folder, { recursive: true }))

const settings = (path = '.npmrc') => readFile(join(folder, path), 'utf8')

it('a project in a folder of its own gets the registry of the folder that the command runs in', async () => {
  await writeFile(join(folder, '.npmrc'), site)
  expect(await run(['init', 'mine'], folder)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^mine: 5 files written\nnext:\n {2}cd mine\n/),
  })
  expect(await settings('mine/.npmrc')).toBe(site)
})

it('settings that the folder has stay, and a registry is added to them', async () => {
  await writeFile(join(folder, '.npmrc'), 'fund=false')
  expect(await run(['init', '--registry', 'https://docs.example/npm'], folder)).toMatchObject({ status: 0 })
  expect(await settings()).toBe(`fund=false\n${site}`)
})

it('the registry that the folder names stays', async () => {
  await writeFile(join(folder, '.npmrc'), `${site}fund=false`)
  expect(await run(['init'], folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('4 files') })
  expect(await settings()).toBe(`${site}fund=false`)
})

it('another registry than the folder names is refused, and nothing is written', async () => {
  await writeFile(join(folder, '.npmrc'), site)
  const { status, stderr } = await run(['init', '--registry', 'https://other.example'], folder)
  expect(status).toBe(1)
  expect(stderr).toMatch(/is https:\/\/docs\.example\/npm\/, not https:\/\/other\.example\/\n {2}next: pass --registry/)
  await expect(readFile(join(folder, 'package.json'))).rejects.toThrow('ENOENT')
})

it('in a project that is not installed, a contract is started, and installing is the next step', async () => {
  await run(['init'], folder)
  const start = (vendor: string) => run(['new', vendor, '--from', pageFile('notes.txt')], folder)
  const begun = await start('notary')
  expect(begun).toMatchObject({ status: 0, stderr: '' })
  expect(begun.stdout).toContain('next: npm install\n      sendspec test notary\n')

  await writeFile(join(folder, 'package.json'), '{"devDependencies":{"zod":"3","vitest":"5","@ts-rest/core":"3"}}')
  expect((await start('other')).stdout).toContain('its contracts import: @sendspec/contract, @sendspec/evidence\n')
})
