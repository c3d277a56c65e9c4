export { hostilePage } from './hostile/hostile-page.ts'
export { loadClients } from './hostile/load-clients.ts'
export { sweep } from './hostile/sweep.ts'
export { thin } from './hostile/thin.ts'
