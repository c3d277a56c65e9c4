import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** One connection while an answer is sent. The signal aborts when either side closes it. */
export interface Wire {
  readonly socket: Socket
  readonly signal: AbortSignal
}

/** One action on a connection. After the last step of a fault the connection stays open, and nothing is sent. */
export type Step = (wire: Wire) => void | Promise<void>

/** Resolves when the bytes have left this process. */
export const send =
  (bytes: string | Uint8Array): Step =>
  ({ socket }) =>
    new Promise((resolve) => {
      socket.write(bytes, () => resolve())
    })

export const pause =
  (milliseconds: number): Step =>
  ({ signal }) =>
    setTimeout(milliseconds, undefined, { signal })

/** The regular end of a connection. */
export const end: Step = ({ socket }) => {
  socket.end()
}

/** Waits until the client has read what was sent: some systems discard received bytes at a reset. */
const MILLISECONDS_BEFORE_RESET = 20

/** Resets the connection. */
export const reset: Step = async (wire) => {
  await pause(MILLISECONDS_BEFORE_RESET)(wire)
  wire.socket.resetAndDestroy()
}

/** Node's timers are about a millisecond late, so that shorter pauses would add up to more than the requested time. */
const SHORTEST_PAUSE = 5

/** The bytes in small pieces, spread evenly over a time. */
export const trickle = (bytes: string | Uint8Array, milliseconds: number): readonly Step[] => {
  const all = Buffer.from(bytes)
  const count = Math.max(1, Math.min(all.length, Math.floor(milliseconds / SHORTEST_PAUSE)))
  const cut = (at: number): number => Math.round((at * all.length) / count)
  return Array.from({ length: count }, (_, at) => [
    pause(milliseconds / count),
    send(all.subarray(cut(at), cut(at + 1))),
  ]).flat()
}

/** Repeats bytes until the connection is closed. */
export const forever =
  (bytes: string, milliseconds: number): Step =>
  async (wire) => {
    while (!wire.signal.aborted) {
      await send(bytes)(wire)
      await pause(milliseconds)(wire)
    }
  }

/** Plays the steps in order. They end without an error when the connection is closed. */
export const play = async (steps: readonly Step[], wire: Wire): Promise<void> => {
  for (const step of steps) {
    if (wire.signal.aborted) return
    await Promise.resolve(step(wire)).catch((error: unknown) => {
      if (!wire.signal.aborted) throw error
    })
  }
}
