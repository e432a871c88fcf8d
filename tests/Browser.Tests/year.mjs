// A report from its first draft to its erratum: written by two, checked by the ministries, agreed to, signed, sent and made
// public at its minute; then twenty questions of parliament, and a correction in June. Everybody is in a browser of his own,
// the clock is moved, and what a visitor reads is looked at after every step. Kinds of page are looked at once.
// node year.mjs BASE-URL BACKSTAGE-URL FOLDER [unseen] ; prints { "part": ["problem", ...] }. A part that cannot go on ends the
// play. 'unseen' leaves the looking out; MONTHS_TIMES names a file for how long each part took.
import { start } from './browser.mjs'
import { Stage } from './months-stage.mjs'
import * as april from './year-april.mjs'
import * as june from './year-june.mjs'
import * as may from './year-may.mjs'
import * as questions from './year-questions.mjs'

const [base, backstage, folder, unseen] = process.argv.slice(2)
const browser = await start()
const found = {}
const stage = new Stage(browser, { base, backstage, folder, found, looks: unseen !== 'unseen' })
const work = { drafts: {} }

const parts = [
  ['2 April: three documents are begun and planned', '2024-04-02T08:00', april.begun],
  ['3 April: two write at once', '2024-04-03T08:00', april.together],
  ['4 April: untagged words get their figure', '2024-04-04T08:00', april.tagged],
  ['5 April: a false claim blocks and is mended', '2024-04-05T08:00', april.mended],
  ['8 April: a claim is released against the figures by two', '2024-04-08T08:00', april.released],
  ['9 April: the ministries are asked', '2024-04-09T08:00', april.asked],
  ['11 April: one corrects', '2024-04-11T08:00', april.corrected],
  ['22 April: council and cabinet agree', '2024-04-22T08:00', may.agreed],
  ['8 May: ministers sign', '2024-05-08T08:00', may.signed],
  ['13 May: a preview by link', '2024-05-13T08:00', may.previewed],
  ['14 May: the Chamber has it, the public has not', '2024-05-14T08:00', may.delivered],
  ['15 May: a minute before noon', '2024-05-15T09:59', may.embargoed],
  ['15 May: noon of Verantwoordingsdag', '2024-05-15T10:00', may.published],
  ['17 May: twenty questions come in', '2024-05-17T08:00', questions.received],
  ['21 May: they are answered', '2024-05-21T08:00', questions.answered],
  ['22 May: one letter', '2024-05-22T08:00', questions.letter],
  ['24 May: the Chamber has its answers', '2024-05-24T08:00', questions.sent],
  ['11 June: a figure is corrected', '2024-06-11T08:00', june.corrected],
  ['12 June: the erratum is answered', '2024-06-12T08:00', june.answered],
  ['13 June: what was published is fetched', '2024-06-13T08:00', june.fetched],
]
for (const [name, moment, play] of parts) {
  await stage.day(moment)
  if (!(await stage.part(name, () => play(stage, work)))) break
}
await browser.close()
console.log(JSON.stringify(found))
