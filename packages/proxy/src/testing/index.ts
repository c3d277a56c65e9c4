export { proxyReports } from './reports.ts'
