// What oversight follows, on a served demonstration and in a browser, by each whose work it is: a finding over three years that
// its department calls solved and the auditor does not; a promise from its letter to kept, and one that is late and stands on
// the front page; a notice to every organisation that has a team, answered one after the other; and the year's overview begun,
// taken through all its steps and read by the public.
// With a script in a wide window, and without one in a narrow window. Every page that is met is looked at.
// node oversight-journeys.mjs BASE-URL ; prints { "journey": ["problem", ...] }.
import { start } from './browser.mjs'
import { office, reads, send } from './office.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const found = {}
const day = (after) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)

const cells = (page, table, column) => page.locator(`#${table} tbody tr`).evaluateAll((rows, at) => rows.map((row) => row.children[at].textContent.trim()), column)

async function finding({ as, at, must, see, text }, department) {
  const supplier = await as('supplier', department)
  const enter = async (year, more) => {
    await send(supplier, 'Zet in het register', { year: `${year}`, foundby: 'AR', chapter: 'IX', title: 'Rechten van vertrokken medewerkers', subject: 'Authorisation', severity: 'Deficiency', detail: `Wie vertrekt, kan in ${year} nog in het systeem.`, recommendations: 'Schoon de rechten op.', marking: 'Internal', ...more })
    must((await supplier.locator('h1').innerText()).startsWith('Rechten'), `the finding of ${year} was not entered: ${(await text(supplier)).slice(0, 300)}`)
    return supplier.url().split('/').pop()
  }
  await supplier.goto(at('work/findings/new'))
  await see(supplier)
  let code = await enter(2022, { department })
  for (const year of [2023, 2024]) {
    await supplier.goto(at(`work/findings/new?after=${code}`))
    code = await enter(year, year === 2024 ? { severity: 'Serious' } : {})
  }
  must((await cells(supplier, 'story', 1)).join() === 'nieuw,blijft,verzwaard', `the story is told otherwise: ${await cells(supplier, 'story', 1)}`)
  await supplier.goto(at(`work/findings/${code}/measure`))
  await see(supplier)
  await send(supplier, 'Bewaar de maatregel', { what: 'Rechten opschonen bij vertrek', owner: 'ICT', start: '2024-02-01', planned: '2024-06-01', ready: '2024-07-01', stage: 'Operation', evidence: 'Verslag van de steekproef' })
  must((await text(supplier)).includes('1 van 1 gereed'), 'the measure is not counted as ready')
  await see(supplier)
  const controller = await as('controller', department)
  await controller.goto(at(`work/findings/${code}`))
  await send(controller, 'Meld als opgelost', { said: 'Uit de steekproef blijkt dat het werkt' })
  const auditor = await as('auditor', 'AR')
  await auditor.goto(at(`work/findings/${code}`))
  await send(auditor, 'Oordeel dat het niet is opgelost', { said: 'De steekproef was te klein' })
  const verdicts = (await auditor.locator('#verdicts').innerText()).replace(/\s+/g, ' ')
  must(verdicts.includes('beschouwd als opgelost') && verdicts.includes('volgens de auditor niet opgelost'), `both judgements do not stand side by side: ${verdicts}`)
  await see(auditor)
}

async function promises({ as, at, must, see, text }, department) {
  const supplier = await as('supplier', department)
  const enter = async (subject, date, phrase) => {
    await supplier.goto(at('work/commitments/new'))
    const fields = { ministry: department, by: 'Minister', to: 'House', subject, words: `${subject} komt ${phrase}.`, paper: `Brief van ${date}`, date, phrase }
    await send(supplier, 'Controleer', fields)
    must((await text(supplier)).includes('Zo lezen wij de termijn'), `it is not shown how '${phrase}' is read`)
    await see(supplier)
    await send(supplier, 'Zet in het register')
    return supplier.url().split('/').pop()
  }
  const kept = await enter('Het plan voor de archieven', day(-20), 'binnen drie maanden')
  await send(supplier, 'Meld als nagekomen', { on: day(0), said: 'Brief met het plan' })
  must((await text(supplier)).includes('op tijd nagekomen'), `the promise is not kept in time: ${(await text(supplier)).slice(0, 300)}`)
  await see(supplier)
  const late = await enter('De evaluatie van het loket', '2025-01-15', 'voor de zomer')
  must((await text(supplier)).includes('te laat'), 'a promise whose last day is over is not late')
  const member = await supplier.context().newPage()
  must(
    await reads(member, at(`promises.html?ministry=${department}&state=overdue`), /De evaluatie van het loket komt voor de zomer/),
    'the public list does not say what the letter said of the promise that is late',
  )
  await see(member)
  await member.goto(at(''))
  must((await member.locator(`#overdue ~ ul a[href*="ministry=${department}"]`).count()) > 0, 'the front page does not lead to the ministry that is late')
  must(kept !== late, 'two promises have one number')
  await member.close()
}

async function notice({ as, at, must, see, text, close }, players, answering) {
  const coordinator = await as('coordinator', 'BZK')
  await coordinator.goto(at('work/notices/new'))
  const title = `Lek in de voordeur ${answering}`
  await send(coordinator, 'Controleer', { title, words: 'De voordeur van het netwerk staat open.', severity: 'High', asked: 'Kijk of u deze voordeur hebt.', reference: 'Advies 12', day: day(1), hour: '17:00', marking: 'Internal', codes: players.join(', ') })
  // Some deliver for the year of the edition and are no more: the page names them, and what was typed is still there.
  const gone = /kennen wij vandaag niet: ([^.]+)\./.exec(await text(coordinator))?.[1].split(', ') ?? []
  must(gone.length > 0, 'who is no more is not named')
  players = players.filter((one) => !gone.includes(one))
  await send(coordinator, 'Controleer', { codes: players.join(', ') })
  // All ministries are chosen from the start; those with a team of their own come to them.
  const to = +(/krijgen de melding: (\d+)/.exec(await text(coordinator))?.[1] ?? 0)
  must(to >= players.length, `it goes to ${to}: ${(await text(coordinator)).slice(0, 400)}`)
  await see(coordinator)
  await send(coordinator, /^Stuur aan/)
  const board = coordinator.url()
  const waiting = () => coordinator.locator('#board tbody tr', { hasText: 'geen reactie' }).count()
  const before = await waiting()
  must(before === to, `${to} were asked, and ${before} have not answered`)
  const answers = ['Clear', 'Report', 'Doubt']
  for (const [i, organisation] of players.slice(0, answering).entries()) {
    const supplier = await as('supplier', organisation)
    await supplier.goto(board)
    if (i === 0) await see(supplier)
    await send(supplier, 'Antwoord', { answer: answers[i % 3], words: 'Nagekeken.' })
    await supplier.context().close()
  }
  await coordinator.goto(board)
  must(before - (await waiting()) === answering, `${before} had not answered, ${await waiting()} have not after ${answering} did`)
  await see(coordinator)
}

async function overview({ as, at, must, see, text }) {
  const coordinator = await as('coordinator', 'BZK')
  await coordinator.goto(at('work/oversight/overview?year=2023'))
  await see(coordinator)
  await send(coordinator, 'Begin het document')
  must(/work\/drafts\//.test(coordinator.url()), `the document was not begun: ${(await text(coordinator)).slice(0, 300)}`)
  const place = coordinator.url().replace(/\/(text)?(\?.*)?$/, '')
  await coordinator.goto(`${place}/text`)
  must((await coordinator.locator('#wrong tbody tr').count()) === 0, 'a statement of the overview does not hold')
  must(/uitspraken kloppen|uitspraak klopt/.test(await text(coordinator)), `it is not said that its statements hold: ${(await coordinator.locator('.kept').innerText()).slice(0, 300)}`)
  await see(coordinator)
  return place
}

/** The overview on its way to parliament and to the public: planned, checked by ministries, agreed to, signed, received, read. */
async function sent({ as, at, must, see, text }, place) {
  const coordinator = await as('coordinator', 'BZK')
  const step = async (person, button, fields) => {
    await person.goto(place)
    await send(person, button, fields)
  }
  const acknowledge = async () => {
    await coordinator.goto(place)
    for (let i = 0; i < 9 && (await coordinator.locator('input[name="why"]').count()) > 0; i++) await send(coordinator, 'Ik heb dit gezien en ga door', { why: 'Daar is naar gekeken' })
  }
  await coordinator.goto(`${place}/plan`)
  await send(coordinator, 'Leg de planning vast', { first: 'BZK', 'date-factcheck': day(-3), public: day(-1), time: '12:00' })
  const editor = await as('editor', 'BZK')
  await step(editor, 'Leg voor aan de ministeries')
  await acknowledge()
  await step(coordinator, 'Sluit en leg voor aan het beraad')
  for (const reason of ['Het beraad zag het register', 'Het kabinet ook']) await step(coordinator, 'Sla deze stap over', { reason })
  const signatory = await as('signatory', 'BZK')
  await step(signatory, 'Onderteken namens de bewindspersoon')
  must((await text(signatory)).includes('ondertekend'), `it is not signed: ${(await text(signatory)).slice(0, 300)}`)
  await acknowledge()
  must((await coordinator.getByRole('button', { name: 'Leg de ontvangst vast', exact: true }).count()) > 0, `its receipt cannot be written down: ${(await text(coordinator)).slice(0, 1500).replace(/\s+/g, ' ')}`)
  await step(coordinator, 'Leg de ontvangst vast', { received: day(-2), time: '09:30', reference: '2026Z00001' })
  await see(coordinator)
  const reader = await coordinator.context().newPage()
  let status
  for (let tries = 0; tries < 120; tries++) {
    status = (await reader.goto(at('documents/overzicht-2023.html'))).status()
    if (status === 200) break
    await reader.waitForTimeout(500)
  }
  must(status === 200, `the overview answers ${status} after it was received`)
  must((await reader.locator('main a[href*="claim-"]').count()) > 3, 'the public does not find the statements of the overview')
  await see(reader)
}

async function play(name, department, javaScriptEnabled, width, answering, begins) {
  const problems = (found[name] = [])
  const room = office({ browser, base, problems }, 'nl', javaScriptEnabled, width)
  try {
    const door = await room.come()
    const players = (await door.locator('select option').allInnerTexts()).map((one) => /^aanleveraar van (\S+)$/.exec(one.trim())?.[1]).filter(Boolean)
    await finding(room, department)
    await promises(room, department)
    await notice(room, players, answering)
    if (begins) await sent(room, await overview(room))
  } catch (fault) {
    problems.push(`${room.pages().map((one) => one.url()).join(' ')}: ${fault.message.split('\n').slice(0, 4).join(' ')}`)
  }
  await room.close()
}

await play('OCW, wide, with a script', 'OCW', true, 1280, 6, true)
await play('SZW, narrow, without JavaScript', 'SZW', false, 320, 2, false)
await browser.close()
console.log(JSON.stringify(found))
