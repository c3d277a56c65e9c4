import sends from './mailcoach-sends.txt.json' with { type: 'json' }

export const facts: readonly unknown[] = [sends]
