import { routes } from './sends/routes.ts'

export const contract = routes
