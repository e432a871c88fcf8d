// A large ICT activity from its start to its delivery, on a served demonstration and in a browser, by the three whose work it
// is: a supplier who fills in, a controller of the same ministry who checks, and the coordinator of who publishes. Estimated
// anew twice, advised on, put in reorientation and taken out of it, delivered; after each the public reads it. Then the figures
// of the register are taken over, and the annex of the year says so in sentences that are checked.
// With a script in a wide window, and without one in a narrow window. Every page that is met is looked at.
// node portfolio-journeys.mjs BASE-URL ; prints { "journey": ["problem", ...] }.
import { start } from './browser.mjs'
import { office, reads, send } from './office.mjs'

const [base] = process.argv.slice(2)
const browser = await start()
const found = {}

/** The four people, signed in, and what they do with one activity. */
async function desk({ as, at, must, see, text }, ministry) {
  const supplier = await as('supplier', ministry)
  const controller = await as('controller', ministry)
  const coordinator = await as('coordinator', 'BZK')
  let place

  async function enter(name) {
    await supplier.goto(at('work/activities/new'))
    await see(supplier)
    await send(supplier, 'Begin een concept', { name, organisation: ministry, owner: 'Ministry' })
    place = new URL(supplier.url()).pathname.slice(1)
    must((await text(supplier)).includes('Ontbreekt nog') || (await supplier.locator('#missing').count()) > 0, 'it is not said what has to be filled in')
    await see(supplier)
  }

  async function fill(section, button, fields) {
    await supplier.goto(at(`${place}/edit/${section}`))
    await send(supplier, button, fields)
    must((await supplier.locator('.error-summary').count()) === 0, `${section} was not kept: ${(await text(supplier)).slice(0, 300)}`)
  }

  const estimate = (action, date, end, euro, more = {}) => fill('estimates', 'Voeg toe', { action, date, end, 'estimated.Total': euro, ...more })

  const stand = (date, status, since) => fill('standing', 'Bewaar', { date, status, since })

  async function begin() {
    await supplier.goto(at(place))
    await send(supplier, 'Begin een nieuwe versie')
  }

  /** Through all hands to the public. */
  async function publish() {
    for (const [person, button] of [[supplier, 'Bied aan voor controle'], [controller, 'Meld als gecontroleerd'], [coordinator, 'Publiceer']]) {
      await person.goto(at(place))
      await send(person, button)
    }
    must(/gepubliceerd/i.test(await text(coordinator)), `it is not public: ${(await text(coordinator)).slice(0, 300)}`)
  }

  return { supplier, controller, coordinator, enter, fill, estimate, stand, begin, publish, place: () => place, number: () => place.split('/').pop() }
}

async function life(room, ministry, name) {
  const { at, must, see, text } = room
  const it = await desk(room, ministry)
  const member = await it.supplier.context().newPage()
  await it.enter(name)
  await it.fill('general', 'Bewaar', { name, subject: 'GovernmentAndDemocracy', kind: 'Renewal', goal: 'Eén ingang voor alle stukken', benefit: 'Service', start: '2020-01-15' })
  await it.stand('2020-02-01', 'Running', '2020-01-15')
  await it.estimate('Initial', '2020-01-15', '2022-06-30', '10.000.000')
  await it.publish()
  await see(it.coordinator)
  const page = at(`portfolio/${it.number()}-${name.toLowerCase().replaceAll(' ', '-')}.html`)
  must(await reads(member, page, /€.10,0.mln/), 'the public does not read the first estimate')

  await it.begin()
  await it.estimate('Recalibration', '2021-03-01', '2022-12-31', '12.000.000', { reason: 'Prices', costs: 'De uurtarieven stegen' })
  await it.publish()
  await it.begin()
  await it.fill('papers', 'Voeg toe', { number: 'verzonnen stuk 1', title: 'Advies over de ingang', date: '2021-09-01', advice: 'yes' })
  await it.publish()
  await it.begin()
  await it.stand('2022-03-01', 'Reorientation', '2022-02-15')
  await it.publish()
  must(await reads(member, page, /heroriëntatie/i), 'the public does not read that it stands still')
  await see(member)

  // What stands still is not changed in public: a version that does not end that is refused, and nothing of it is lost.
  await it.begin()
  await it.estimate('Recalibration', '2023-02-01', '2023-10-15', '15.000.000', { reason: 'ExternalAdvice', costs: 'Het advies is gevolgd' })
  await it.supplier.goto(at(it.place()))
  must((await it.supplier.getByRole('button', { name: 'Bied aan voor controle' }).count()) === 0, 'a version that leaves it in reorientation can be offered')
  await it.stand('2023-02-01', 'Running', '2023-02-01')
  await it.publish()
  await it.begin()
  await it.stand('2023-10-20', 'Finished', '2023-10-15')
  await it.publish()
  await see(it.supplier)
  must(await reads(member, page, /afgerond/i), 'the public does not read that it is finished')
  const story = (await member.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const [what, words] of [['the estimates', /€.10,0.mln.*€.12,0.mln.*€.15,0.mln/], ['the reason of the first recalibration', /Prijsontwikkeling/], ['what was said of it', /De uurtarieven stegen/], ['the reason of the second', /Overnemen aanbeveling extern advies/], ['the advice', /Advies over de ingang/]])
    must(words.test(story), `the public page does not tell ${what}`)
  await see(member)
  await member.goto(at(`portfolio.html?ministry=${ministry}`))
  must((await text(member)).includes(name), 'the dashboard of the ministry does not have it')
  await member.close()
  return it
}

/** What the register counts becomes figures of the edition by three people, and these the sentences of the annex. */
async function annex({ as, at, must, see, text }, number, ministry) {
  const supplier = await as('supplier', 'BZK')
  await supplier.goto(at('work/collections/jbr-2023/portefeuille-2023'))
  await see(supplier)
  await send(supplier, 'Maak hiervan een aanlevering')
  const place = new URL(supplier.url()).pathname.slice(1)
  must((await supplier.locator('body').innerText()).includes(`activities/${number}@6`), 'the delivery does not name the version that was counted')
  await send(supplier, 'Dien in')
  for (const [role, button] of [['controller', 'Keur goed'], ['coordinator', 'Aanvaard']]) {
    const person = await as(role, 'BZK')
    await person.goto(at(place))
    await send(person, button)
    must((await person.locator('.error-summary, .refusal').count()) === 0, `${button} was refused: ${(await text(person)).slice(0, 300)}`)
  }
  const coordinator = await as('coordinator', 'BZK')
  await coordinator.goto(at('work/portfolio-annex?year=2023'))
  await see(coordinator)
  await send(coordinator, 'Begin de bijlage')
  const draft = coordinator.url().replace(/\/(text)?(\?.*)?$/, '')
  const editor = await as('editor', 'BZK')
  await editor.goto(`${draft}/text`)
  const written = await editor.locator('textarea').first().inputValue()
  const [said] = written.split('\n\n').filter((part) => part.startsWith(`Bij het ministerie van ${ministry} `))
  for (const words of ['werden er [1](claim:portfolio_finished?', 'laatste schatting [15,0 miljoen euro](claim:portfolio_finished_costs_current', 'bij de start was zij [10,0 miljoen euro](', 'herijkingen in het jaar is [1]('])
    must(said?.includes(words), `the annex does not say '${words}' of ${ministry}: ${said}`)
  must((await editor.locator('#wrong tbody tr').count()) === 0, 'a statement of the annex does not hold')
  must(/uitspraken kloppen met hun cijfer/.test(await text(editor)), `it is not said that its statements hold: ${(await text(editor)).slice(0, 1200).replace(/\s+/g, ' ')}`)
  await see(editor)
}

async function play(name, ministry, title, javaScriptEnabled, width, counted) {
  const problems = (found[name] = [])
  const room = office({ browser, base, problems }, 'nl', javaScriptEnabled, width)
  try {
    const it = await life(room, ministry, title)
    if (counted) await annex(room, it.number(), counted)
  } catch (fault) {
    problems.push(`${room.pages().map((one) => one.url()).join(' ')}: ${fault.message.split('\n').slice(0, 4).join(' ')}`)
  }
  await room.close()
}

await play('AZ, wide, with a script', 'AZ', 'Ingang voor alle stukken', true, 1280, 'Algemene Zaken')
await play('SZW, narrow, without JavaScript', 'SZW', 'Nieuwe loongegevens', false, 320, null)
await browser.close()
console.log(JSON.stringify(found))
