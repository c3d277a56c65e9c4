import { remembered } from './storage.ts'

// Runs before the page is painted, so that nothing moves or changes its color afterwards.
const { dataset } = document.documentElement
dataset.js = ''
const theme = remembered('theme')
if (theme === 'light' || theme === 'dark') dataset.theme = theme
const sample = remembered('sample')
if (sample !== undefined) dataset.sample = sample
