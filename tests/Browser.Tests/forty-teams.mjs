// A certificate that is trusted no more, in an afternoon, in a browser: a notice to forty teams, thirty-two of which answer, a
// reminder to the others, one that answers after that, and the board that names who did not. node forty-teams.mjs BASE-URL ;
// prints { "journey": ["problem", ...] }.
import { start } from './browser.mjs'
import { follow, office } from './office.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const problems = []
const found = { 'forty teams': problems }
const room = office({ browser, base, problems }, 'nl', true, 1280)
const { as, at, must, see, text } = room
const day = (after) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)
const teams = Array.from({ length: 40 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`)
const silent = teams.slice(32)

async function send(page, button, fields = {}) {
  const form = page.locator('main form', { has: page.getByRole('button', { name: button }) }).last()
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`)
    const kind = await field.first().evaluate((one) => (one.tagName === 'SELECT' ? 'select' : one.type))
    if (kind === 'select') await field.selectOption(value)
    else if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else await field.fill(value)
  }
  await follow(page, form.getByRole('button', { name: button }).first())
}

async function answer(team, board, kind) {
  const supplier = await as('supplier', team)
  await supplier.goto(board)
  await send(supplier, 'Antwoord', { answer: kind, words: 'Vervangen en nagekeken.' })
  await supplier.context().close()
}

try {
  const coordinator = await as('coordinator', 'M01')
  await coordinator.goto(at('work/notices/new'))
  await send(coordinator, 'Controleer', { title: 'Een certificaat wordt niet meer vertrouwd', words: 'Vervang het vandaag.', severity: 'High', asked: 'Zeg waar u het gebruikt en wanneer het is vervangen.', reference: 'Advies 7', day: day(1), hour: '17:00', marking: 'Internal', codes: '' })
  must((await text(coordinator)).includes('krijgen de melding: 40'), `it does not go to forty: ${(await text(coordinator)).slice(0, 400)}`)
  await send(coordinator, /^Stuur aan/)
  const board = coordinator.url()
  const without = () => coordinator.locator('#board tbody tr', { hasText: 'geen reactie' })
  must((await without().count()) === 40, `${await without().count()} of forty stand as silent at first`)
  for (const [i, team] of teams.slice(0, 32).entries()) await answer(team, board, ['Clear', 'Report', 'Doubt'][i % 3])
  await coordinator.goto(board)
  const left = await without().evaluateAll((rows) => rows.map((row) => row.textContent))
  must(left.length === 8 && silent.every((team) => left.some((row) => row.includes(`Ministerie ${team}`))), `the board does not name the eight that were silent: ${left.join(' | ').replace(/\s+/g, ' ')}`)
  await see(coordinator)
  await answer(silent[0], board, 'Clear')
  // The board brings itself up to date within the minute: nobody loads it again.
  for (let tries = 0; tries < 120 && (await without().count()) === 8; tries++) await coordinator.waitForTimeout(500)
  must((await without().count()) === 7, 'the board that stands open does not show within a minute who answered')
} catch (fault) {
  problems.push(`${room.pages().map((one) => one.url()).join(' ')}: ${fault.message.split('\n').slice(0, 4).join(' ')}`)
}
await room.close()
await browser.close()
console.log(JSON.stringify(found))
