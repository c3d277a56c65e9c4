import { remembered } from './storage.ts'

// Runs before the page is painted, so that a chosen theme doesn't come late.
const theme = remembered('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
