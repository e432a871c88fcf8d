// The one way in which these scripts start a browser, and share work among its tabs.
import { availableParallelism } from 'node:os'
import { chromium } from 'playwright-core'

/** Milliseconds in which a page must be there: on a machine that does much beside this, not of a page that is slow. */
export const patience = 60_000

export const start = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

/** Does all of the work in as many hands as there are cores; each hand gets one thing at a time. */
export async function share(work, hand) {
  const queue = [...work]
  await Promise.all(
    Array.from({ length: Math.min(queue.length, Math.max(2, availableParallelism())) }, async () => {
      const does = await hand()
      for (let one; (one = queue.shift()) !== undefined; ) await does(one)
    }),
  )
}
