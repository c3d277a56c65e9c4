import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Mock } from '@sendspec/mock'
import { type Answer, answersOf, ask, titleOfAnswer } from '@sendspec/mock/testing'
import { withOneAnswer } from './one-answer.ts'
import type { Outcome } from './outcome.ts'
import type { Document, Subject } from './subjects.ts'

const START = 10_000

/** Compares each response of a mock with Steady's response for the same document. */
export const compareWithSteady = async (subject: Subject, mock: Mock, folder: string): Promise<Outcome> => {
  const complaints: string[] = []
  const answers = answersOf(subject.document, subject.vendor)
  for (const round of roundsOf(answers)) {
    const steady = await startSteady(withOneAnswer(subject.document, round), folder)
    try {
      for (const answer of round) {
        const difference = await differenceBetween(mock.url, steady.url, { subject, answer })
        if (difference) complaints.push(`${titleOfAnswer(answer)}: ${difference}`)
      }
    } finally {
      await steady.close()
    }
  }
  return { tried: answers.length, complaints }
}

/** Groups responses so that each group has at most one of an operation. */
export const roundsOf = (answers: readonly Answer[]): readonly (readonly Answer[])[] => {
  const byOperation = Map.groupBy(answers, ({ operation }) => operation.id)
  const count = Math.max(0, ...[...byOperation.values()].map(({ length }) => length))
  return Array.from({ length: count }, (_, round) => [...byOperation.values()].flatMap((own) => own[round] ?? []))
}

const differenceBetween = async (
  mock: string,
  steady: string,
  { subject, answer }: { subject: Subject; answer: Answer },
): Promise<string | undefined> => {
  const [ours, theirs] = await Promise.all([mock, steady].map((url) => ask(url, subject.vendor, answer)))
  const [one, other] = [ours?.status, theirs?.status]
  const [text = '', others = ''] = await Promise.all([ours, theirs].map(async (response) => response?.text() ?? ''))
  if (one !== other) return `status ${one}, Steady ${other} ${others}`
  // Without an example, each server makes up a body of its own.
  if (!answer.example || isDeepStrictEqual(JSON.parse(text), JSON.parse(others))) return undefined
  return `body ${text}, Steady ${others}`
}

const startSteady = async (document: Document, folder: string): Promise<{ url: string; close(): Promise<void> }> => {
  const file = join(folder, 'steady.json')
  await writeFile(file, JSON.stringify(document))
  const port = await freePort()
  const binary = join(folder, `node_modules/@stdy/cli-${process.platform}-${process.arch}/bin/steady`)
  const child = spawn(binary, ['--host', '127.0.0.1', '-p', String(port), '-q', file], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await answers(url, child)
  return {
    url,
    close: async () => {
      if (child.exitCode !== null) return
      const closed = once(child, 'close')
      child.kill()
      await closed
    },
  }
}

const answers = async (url: string, child: ChildProcess): Promise<void> => {
  const end = performance.now() + START
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error(`Steady ended with ${child.exitCode}`)
    if (
      await fetch(`${url}/_x-steady/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await wait(50)
  }
  child.kill()
  throw new Error(`Steady does not answer at ${url}`)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
