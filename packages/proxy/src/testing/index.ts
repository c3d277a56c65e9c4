export { proxyReports } from './reports/index.ts'
