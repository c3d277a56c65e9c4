import { routes as sends } from './sends/routes.ts'

export const contract = { ...sends }
