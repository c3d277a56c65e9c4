import { loaded } from './globals.ts'
import { siteRoot } from './site-root.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

const refuseOthers = (address: string): string => {
  if (/^(?:\.\.?\/)*_\/[\w-]+\.js$/.test(address)) return address
  throw new TypeError(`${address} is no script of this site`)
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

/** A policy can be created once, and several scripts of a page load others. */
const checked = (address: string): string => {
  const shared = loaded()
  shared.policy ??= trustedTypes?.createPolicy('sendspec', { createScriptURL: refuseOthers })
  return shared.policy?.createScriptURL(address) ?? refuseOthers(address)
}

/** Loads a script of this site with a script element, because a page opened as a file can't use `import`. */
export const loadScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = checked(`${siteRoot()}_/${name}`)
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error(`${name} could not be loaded`))
    }
    document.head.append(script)
  })
