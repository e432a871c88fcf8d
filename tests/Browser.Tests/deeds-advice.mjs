// An advice: registered, taken up, written and sent by the Adviescollege; what the cabinet says to it and how far each
// recommendation is by the department; read by the public.
import { follow, isTold, reads, send } from './office.mjs'

/** A running activity of a ministry, as the public finds it. */
export async function activityOf(member, at, ministry, place) {
  await member.goto(at(`portfolio.html?ministry=${ministry}&status=running`))
  const link = member.locator('#activities tbody a').nth(place)
  const page = new URL(await link.getAttribute('href'), member.url()).pathname.slice(1)
  return { name: (await link.innerText()).trim(), page, number: /portfolio\/(\d+)-/.exec(page)[1] }
}

export async function advice({ as, at, must, see, text }, ministry) {
  const adviser = await as('adviser', 'ACICT')
  const member = await adviser.context().newPage()
  const one = await activityOf(member, at, ministry, 0)
  await adviser.goto(at('work/advices'))
  await see(adviser)
  await follow(adviser, adviser.getByRole('link', { name: 'Voer een aanmelding in' }))
  await send(adviser, 'Zet in het register', { activity: 'x12' })
  await isTold(adviser, must, 'Vul het aanmeldnummer in.', "'x12' is geen nummer van een openbare ICT-activiteit.")
  must((await adviser.locator('[name=activity]').inputValue()) === 'x12', 'what was typed is lost')
  await see(adviser)
  await send(adviser, 'Zet in het register', { register: `AcICT-${ministry}`, registered: '2024-01-08', project: `Toets op ${one.name}`, activity: one.number, ministry, organisation: 'Dienst Uitvoering' })
  const place = adviser.url()
  const publicPage = at(`portfolio/advice-${place.split('/').pop()}.html`)
  await send(adviser, 'Neem in behandeling', { why: 'Het project is groot en vernieuwt veel' })
  await send(adviser, 'Bewaar het advies', { advised: '2024-02-01', title: `Advies over ${one.name}`, conclusions: 'De planning is krap.\nDe kosten zijn onderbouwd.', recommendations: 'Maak een planning met ruimte\nWijs een opdrachtgever aan\nStop met maatwerk' })

  // Before parliament has it the public has nothing, and who publishes not a word.
  const coordinator = await as('coordinator', 'BZK')
  await coordinator.goto(place)
  const early = await text(coordinator)
  must(early.includes('zodra de Kamer het heeft') && !early.includes('De planning is krap'), `who publishes reads more than that there is one: ${early.slice(0, 300)}`)
  must((await member.goto(publicPage)).status() === 404, 'the public finds an advice that parliament does not have')
  await send(adviser, 'Maak het advies openbaar', { sent: '2024-02-12', paper: '26 643, nr. 1000' })
  await see(adviser)
  await react({ as, at, must, see, text }, place, ministry)
  await followUp({ as, must, see }, place, ministry)

  must(await reads(member, publicPage, /uitgevoerd.*loopt.*niet overgenomen/), `the public does not read what became of the advice: ${(await text(member)).slice(0, 400)}`)
  const said = await text(member)
  must(said.includes('Het kabinet volgt het advies.\nDe planning wordt herzien.'), 'the public does not read the reaction line by line')
  must(!said.includes('Een andere reactie'), 'a reaction was written over another that nobody had looked at')
  await see(member)
  must(await reads(member, at(one.page), /1 van 3 uitgevoerd, 1 niet overgenomen/), 'the page of the activity does not say what became of the advice')
  await member.close()
}

/** The controller enters the reaction; a second tab with the page of before is not saved over it, also not when it was wrong first. */
async function react({ as, at, must, see, text }, place, ministry) {
  const controller = await as('controller', ministry)
  await controller.goto(at('work'))
  must(/advie(s|zen) zonder reactie van het kabinet/.test(await text(controller)), 'it is not told that an advice waits for a reaction')
  await controller.goto(place)
  await see(controller)
  const second = await controller.context().newPage()
  await second.goto(place)
  await send(controller, 'Bewaar de reactie', { on: '2024-02-15', paper: 'Brief van 15 februari', words: 'Het kabinet volgt het advies.\nDe planning wordt herzien.' })
  await send(second, 'Bewaar de reactie', { on: '2024-02-15', words: 'Een andere reactie' })
  await isTold(second, must, 'Schrijf op in welk stuk de reactie staat.')
  await send(second, 'Bewaar de reactie', { paper: 'Nog een brief' })
  must((await text(second)).includes('intussen gewijzigd'), `the second of two tabs is saved over the first: ${(await text(second)).slice(0, 300)}`)
  await second.close()
}

async function followUp({ as, must, see }, place, ministry) {
  const supplier = await as('supplier', ministry)
  await supplier.goto(place)
  await send(supplier, 'Meld dit')
  await isTold(supplier, must, 'Kies een aanbeveling.', 'Kies hoe ver het is.')
  await see(supplier)
  for (const [number, howfar, says] of [['1', 'CarriedOut', 'De planning is herzien'], ['2', 'UnderWay', 'Wij zoeken iemand'], ['3', 'NotTaken', 'Maatwerk blijft nodig']])
    await send(supplier, 'Meld dit', { number, howfar, on: '2024-02-16', says })
}
