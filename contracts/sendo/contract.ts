import { routes } from './messages/routes.ts'

export const contract = routes
