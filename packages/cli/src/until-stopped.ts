/** Waits for Ctrl-C or a polite kill, then closes what is running. */
export const untilStopped = async (running: readonly { close(): Promise<void> }[]): Promise<void> => {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await Promise.all(running.map((each) => each.close()))
}
