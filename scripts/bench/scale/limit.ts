/** Ends with the row that is measured: when it is complete, or when its time is over. */
let row: AbortSignal = new AbortController().signal

/** For everything that a row starts and that could outlive it. */
export const endOfRow = (): AbortSignal => row

/**
 * The results of a row as they come.
 * @throws Error when the row takes longer than some seconds. What it started is ended then.
 */
export async function* limited<Result>(seconds: number, results: AsyncIterable<Result>): AsyncGenerator<Result> {
  const controller = new AbortController()
  row = controller.signal
  let timer: NodeJS.Timeout | undefined
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it takes more than ${seconds} s`)), seconds * 1000)
  })
  try {
    const iterator = results[Symbol.asyncIterator]()
    for (;;) {
      const { done, value } = await Promise.race([iterator.next(), expired])
      if (done) return
      yield value
    }
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}
