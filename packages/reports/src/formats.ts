// In a module of its own, so that a command line can list the formats without loading the formatters.

export const findingsFormats = ['text', 'json', 'markdown', 'sarif', 'junit', 'github', 'letter'] as const
export type FindingsFormat = (typeof findingsFormats)[number]

export const driftFormats = ['text', 'json', 'markdown'] as const
export type DriftFormat = (typeof driftFormats)[number]
