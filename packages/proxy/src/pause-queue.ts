import { setImmediate } from 'node:timers/promises'

/** Milliseconds in which no call begins or ends that are a pause. */
const pause = 5
/** Tasks that wait for a pause at most. Each further one lets the first begin. */
const patience = 100

/** Tasks that run one after the other in pauses of the traffic, so that they delay no call. */
export interface PauseQueue {
  /** A call begins or ends. */
  busy(): void
  add(task: () => Promise<void>): void
  /** Runs what is left without waiting. */
  finish(): Promise<void>
}

/** @param hurry Whether there is no time to wait for a pause. */
export const pauseQueue = (hurry: () => boolean): PauseQueue => {
  const tasks: (() => Promise<void>)[] = []
  let lastCall = 0
  let finishing = false
  let running: Promise<void> | undefined
  let wake = (): void => undefined

  const mayRun = (): boolean => finishing || hurry() || tasks.length > patience || performance.now() - lastCall >= pause
  const wait = async (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    const timer = setTimeout(resolve, pause)
    await promise
    clearTimeout(timer)
  }
  const run = async (): Promise<void> => {
    for (let task = tasks[0]; task; task = tasks[0]) {
      // What has arrived comes first.
      await setImmediate()
      while (!mayRun()) await wait()
      tasks.shift()
      await task()
    }
    running = undefined
  }
  return {
    busy: () => {
      lastCall = performance.now()
    },
    add: (task) => {
      tasks.push(task)
      if (mayRun()) wake()
      running ??= run()
    },
    finish: async () => {
      finishing = true
      wake()
      await running
    },
  }
}
