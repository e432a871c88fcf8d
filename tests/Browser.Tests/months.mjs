// Three months in which twelve ministries and a service provider deliver, approve, are sent back and are accepted, each in a
// browser of his own, while the clock is moved; at the end an auditor draws a sample. Every kind of page is looked at once.
// node months.mjs BASE-URL BACKSTAGE-URL FOLDER ; prints { "part": ["problem", ...] }. A part that goes wrong ends the play.
import { start } from './browser.mjs'
import * as january from './months-january.mjs'
import { Stage } from './months-stage.mjs'

const [base, backstage, folder] = process.argv.slice(2)
const browser = await start()
const found = {}
const stage = new Stage(browser, base, backstage, folder, found)
const deliveries = {}

const parts = [
  ['8 January: last year\'s collections are opened anew', '2024-01-08T08:00', january.open],
  ['15 January: the template comes back', '2024-01-15T09:00', january.byTemplate],
  ['16 January: typed in a grid', '2024-01-16T09:00', january.byGrid],
  ['17 January: by keyboard alone', '2024-01-17T09:00', january.byKeys],
  ['18 January: without JavaScript', '2024-01-18T09:00', january.withoutScript],
  ['22 January: one delivers for all', '2024-01-22T09:00', january.forAll],
  ['29 January: a question is asked', '2024-01-29T09:00', january.ask],
]
for (const [name, moment, play] of parts) {
  await stage.day(moment)
  if (!(await stage.part(name, () => play(stage, deliveries)))) break
}
await browser.close()
console.log(JSON.stringify(found))
