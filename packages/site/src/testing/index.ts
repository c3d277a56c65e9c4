export { axe } from './axe-violations.ts'
export { launchBrowser } from './browser.ts'
