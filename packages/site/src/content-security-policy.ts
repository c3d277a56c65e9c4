/** The page may load what lies beside it, and nothing else: what a directive doesn't allow is refused. */
const shared = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" }

const text = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Of every page. Its requests go where "Try it" may call: this machine, and what is encrypted. */
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

/** Of the interactive reference alone: Redoc writes styles and HTML, and searches in a worker that it makes from a blob. */
export const referencePolicy = text({
  ...shared,
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'worker-src': 'blob:',
})

/** What only a header can say. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`
