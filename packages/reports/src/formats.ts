// Apart from what prints them: a command line names the formats before it loads any of that.

/** How findings can be printed. */
export const findingsFormats = ['text', 'json', 'markdown', 'sarif', 'junit', 'github', 'letter'] as const
export type FindingsFormat = (typeof findingsFormats)[number]

/** How drift can be printed. */
export const driftFormats = ['text', 'json', 'markdown'] as const
export type DriftFormat = (typeof driftFormats)[number]
