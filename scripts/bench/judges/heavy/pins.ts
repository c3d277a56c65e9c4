/** Judges that are too large to install with the rest, as npm packages. */
export const pins = { '@stdy/cli': '0.22.2', specmatic: '2.55.1' } as const satisfies Readonly<Record<string, string>>
