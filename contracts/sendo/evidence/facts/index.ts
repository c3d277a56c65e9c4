import messages from './sendo-message-list.txt.json' with { type: 'json' }

export const facts: readonly unknown[] = [messages]
