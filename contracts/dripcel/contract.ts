import { routes as sendLogs } from './send-logs/routes.ts'

export const contract = { ...sendLogs }
