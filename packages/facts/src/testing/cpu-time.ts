/** Milliseconds of CPU time that this thread has used. Other processes don't affect it. */
export const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
