import { routes } from './send-logs/routes.ts'

export const contract = routes
