// Three months in which twelve ministries and a service provider deliver, approve, are sent back and are accepted, each in a
// browser of his own, while the clock is moved; at the end an auditor draws a sample. Kinds of page are looked at once.
// node months.mjs BASE-URL BACKSTAGE-URL FOLDER [unseen] ; prints { "part": ["problem", ...] }. A part that cannot go on ends the
// play. 'unseen' leaves the looking out; MONTHS_TIMES names a file for how long each part took.
import { start } from './browser.mjs'
import * as february from './months-february.mjs'
import * as january from './months-january.mjs'
import * as march from './months-march.mjs'
import { Stage } from './months-stage.mjs'

const [base, backstage, folder, unseen] = process.argv.slice(2)
const browser = await start()
const found = {}
const stage = new Stage(browser, { base, backstage, folder, found, looks: unseen !== 'unseen' })
const deliveries = {}

const parts = [
  ['8 January: last year\'s collections are opened anew', '2024-01-08T08:00', january.open],
  ['15 January: the template comes back', '2024-01-15T09:00', january.byTemplate],
  ['16 January: typed in a grid', '2024-01-16T09:00', january.byGrid],
  ['17 January: by keyboard alone', '2024-01-17T09:00', january.byKeys],
  ['18 January: without JavaScript', '2024-01-18T09:00', january.withoutScript],
  ['22 January: one delivers for all', '2024-01-22T09:00', january.forAll],
  ['29 January: a question is asked', '2024-01-29T09:00', january.ask],
  ['9 February: who has yet to deliver is reminded', '2024-02-09T09:00', february.reminded],
  ['9 February: mended in place', '2024-02-09T10:00', february.mended],
  ['9 February: mended in the workbook that came back', '2024-02-09T11:00', february.returnedWorkbook],
  ['12 February: a sheet of one\'s own', '2024-02-12T09:00', february.foreign],
  ['12 February: nothing to deliver', '2024-02-12T10:00', february.nil],
  ['13 February: wholly in English', '2024-02-13T09:00', february.inEnglish],
  ['14 February: on a telephone', '2024-02-14T09:00', february.narrow],
  ['17 February: silence is counted', '2024-02-17T09:00', february.silence],
  ['19 February: the dispute is settled', '2024-02-19T09:00', february.settled],
  ['26 February: more time', '2024-02-26T09:00', february.moreTime],
  ['4 March: a finding is let pass', '2024-03-04T09:00', march.letPass],
  ['6 March: all is accepted', '2024-03-06T09:00', march.accepted],
  ['12 March: a correction', '2024-03-12T09:00', march.corrected],
  ['18 March: the auditor', '2024-03-18T09:00', march.audited],
]
for (const [name, moment, play] of parts) {
  await stage.day(moment)
  if (!(await stage.part(name, () => play(stage, deliveries)))) break
}
await browser.close()
console.log(JSON.stringify(found))
