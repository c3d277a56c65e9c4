/** A page loads files of the site and nothing else. Directives that are not listed deny. */
const shared = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" }

const text = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The policy of every page. "Try it" can call this machine and encrypted addresses. */
export const contentSecurityPolicy = text({
  ...shared,
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  // A policy can't name [::1].
  'connect-src': "'self' http://127.0.0.1:* http://localhost:* https:",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sendspec',
})

/** Directives that only a header can set. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`
