import { choosing } from './choosing.ts'
import { madeUp } from './made-up.ts'
import { overHttp } from './over-http.ts'
import { refusing } from './refusing.ts'
import type { Report } from './report.ts'

export type { Report } from './report.ts'

/** Every report that was tried with the mocks. */
export const mockReports: readonly Report[] = [...choosing, ...refusing, ...overHttp, ...madeUp]
