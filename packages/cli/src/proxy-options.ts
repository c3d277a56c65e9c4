/** The formats of the report on some traffic. */
export const proxyReports = ['json', 'sarif'] as const
export type ProxyReport = (typeof proxyReports)[number]

/** What a proxy ends with status 1 for. */
export const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]
