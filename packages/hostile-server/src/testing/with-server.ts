import { onTestFinished } from 'vitest'
import { type HostileOptions, type HostileServer, startHostileServer } from '../start-hostile-server.ts'

/** A server that closes with the test. */
export const withServer = async (options: HostileOptions = {}): Promise<HostileServer> => {
  const server = await startHostileServer(options)
  onTestFinished(() => server.close())
  return server
}
