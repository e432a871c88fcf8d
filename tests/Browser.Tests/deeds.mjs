// What is done beside the register of ICT activities, by each whose work it is: an advice of the college and what a department
// says to it, ICT costs, what may be missing from the register, a note on reliability, a department's own sheet, and a visitor who
// follows an activity by mail. With a script in a wide window, without one in a narrow window, and a part of it by keyboard alone.
// On the first way every page that is met is looked at.
// node deeds.mjs BASE-URL BACKSTAGE-URL ["unseen"] ; prints { "journey": ["problem", ...] }.
import { start } from './browser.mjs'
import { advice } from './deeds-advice.mjs'
import { completeness, costs } from './deeds-costs.mjs'
import { follower } from './deeds-follower.mjs'
import { note, noteByKeyboard } from './deeds-note.mjs'
import { sheet } from './deeds-sheet.mjs'
import { Stage } from './months-stage.mjs'
import { office } from './office.mjs'

const [base, backstage, how] = process.argv.slice(2)
const browser = await start()
const found = {}
const stage = new Stage(browser, { base, backstage, folder: '', found, looks: false })

async function play(name, javaScriptEnabled, width, looks, ...deeds) {
  const problems = (found[name] = [])
  const room = office({ browser, base, problems }, 'nl', javaScriptEnabled, width)
  if (!looks) room.see = () => {}
  room.mailTo = (to, wanted) => stage.mailTo(to, wanted)
  for (const [deed, where] of deeds)
    try {
      await deed(room, where)
    } catch (fault) {
      problems.push(`${deed.name}: ${room.pages().map((one) => one.url()).join(' ')}: ${fault.message.split('\n').slice(0, 4).join(' ')}`)
    } finally {
      await room.close()
    }
}

if (how === 'unseen') await play('OCW, wide', true, 1280, false, [advice, 'OCW'], [follower, 'OCW'])
else
  await Promise.all([
    play('OCW, wide, with a script', true, 1280, true, [advice, 'OCW'], [costs, 'OCW'], [completeness, 2023], [note, 'OCW'], [sheet, 'OCW'], [follower, 'OCW']),
    (async () => {
      await play('SZW, narrow, without JavaScript', false, 320, false, [follower, 'SZW'], [sheet, 'SZW'], [note, 'SZW'], [completeness, 2022], [costs, 'SZW'], [advice, 'SZW'])
      await play('VWS, by keyboard', true, 1280, false, [noteByKeyboard, 'VWS'])
    })(),
  ])
await browser.close()
console.log(JSON.stringify(found))
