import { routes as messages } from './messages/routes.ts'

export const contract = { ...messages }
