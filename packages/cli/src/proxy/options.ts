/** The formats of the report on traffic. */
export const reportFormats = ['json', 'sarif'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The least serious mismatch that makes the proxy exit with 1. */
export const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]
