import sendLogs from './dripcel-send-logs.txt.json' with { type: 'json' }

export const facts: readonly unknown[] = [sendLogs]
