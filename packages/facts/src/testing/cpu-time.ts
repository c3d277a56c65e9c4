/** Milliseconds that this thread has computed so far: unlike a clock, no other process makes them more. */
export const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
