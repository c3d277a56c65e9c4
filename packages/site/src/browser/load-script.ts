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
const policy = trustedTypes?.createPolicy('sendspec', { createScriptURL: refuseOthers })

/** Loads a script of this site with a script element, because a page opened as a file can't use `import`. */
export const loadScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    const address = `${siteRoot()}_/${name}`
    script.src = policy?.createScriptURL(address) ?? refuseOthers(address)
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new Error(`${name} could not be loaded`))
    }
    document.head.append(script)
  })
