import { left, type Run, type Stop } from './run.ts'
import { hideInThrown } from './secrets.ts'
import { UsageError } from './usage-error.ts'
import { within } from './within.ts'

/**
 * A token that can be sent. It is checked here because errors of `fetch` repeat the value.
 * @param about What the vendor's token is.
 */
export const checkToken = (place: string, about: string, token: unknown): string => {
  // A token read from a file ends with a line break.
  const text = typeof token === 'string' ? token.trim() : ''
  if (/^[!-~]+$/.test(text)) return text
  throw new UsageError(place, 'there is no token that can be sent', `pass { token }. ${about}`)
}

/** Asks the function that supplies the token, if there is one, for the token of the next attempt. */
const supplyToken = async (run: Run): Promise<Stop> => {
  const { settings, rejected } = run
  try {
    run.token = (await settings.supply?.({ refresh: !!rejected, rejected })) as string
    run.rejected = undefined
    return undefined
  } catch (cause) {
    return { ok: false, kind: 'token', cause: hideInThrown(cause, settings.auth.hide(rejected)) }
  }
}

/**
 * Gets the token of the next attempt in time.
 * @param failed The failure that is to be repeated. If there is no time left, the call ends with it.
 */
export const getToken = (run: Run, failed: Stop): Promise<Stop> => {
  const { timeout, signals } = run.settings
  return within(Math.min(timeout, left(run)), signals, () => supplyToken(run), failed && (() => failed))
}
