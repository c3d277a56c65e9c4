const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Waits for Ctrl-C or a polite kill, or until nothing is left to stop, then closes what is running. A second Ctrl-C ends
 * the process at once.
 */
export const untilStopped = async (
  running: readonly { close(): Promise<void> }[],
  gone: Promise<void> = new Promise(() => {}),
): Promise<void> => {
  const force = () => process.exit(130)
  const asked = new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve())
  })
  await Promise.race([asked, gone])
  for (const signal of signals) process.once(signal, force)
  await Promise.all(running.map((each) => each.close()))
  for (const signal of signals) process.off(signal, force)
}
