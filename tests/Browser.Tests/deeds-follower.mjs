// Somebody follows an activity by mail: asks, confirms from the mail, is told of the next public version, and ends it.
import { activityOf } from './deeds-advice.mjs'
import { follow, isTold, send } from './office.mjs'

export async function follower({ as, at, must, see, come, text, mailTo }, ministry) {
  const visitor = await come()
  const one = await activityOf(visitor, at, ministry, 2)
  const address = `lezer-${ministry.toLowerCase()}@example.org`
  const heading = async (wanted) => must((await visitor.locator('h1').innerText()) === wanted, `'${wanted}' is not read, but: ${(await text(visitor)).slice(0, 200)}`)
  await visitor.goto(at(one.page))
  await follow(visitor, visitor.getByRole('link', { name: 'Krijg een mail als deze activiteit wijzigt' }))
  await send(visitor, 'Stuur mij een mail om te bevestigen', { address: 'iemand@' })
  await isTold(visitor, must, 'Vul een mailadres in')
  await see(visitor)
  await send(visitor, 'Stuur mij een mail om te bevestigen', { address })
  await heading('Kijk in uw mail')
  await see(visitor)
  const linkIn = (mail, place) => new RegExp(`https?://\\S*${place}\\S+`).exec(mail.text)[0]
  await visitor.goto(linkIn(await mailTo(address, 'work/follow/confirm/'), 'work/follow/confirm/'))
  await heading('Bevestig dat u wilt volgen')
  await see(visitor)
  await send(visitor, 'Ja, mail mij bij wijzigingen')
  await heading('U volgt deze activiteit')
  await publish({ as, at, must, text }, ministry, one.number)
  const told = await mailTo(address, 'De uurtarieven stegen')
  must(told.text.includes(`/${one.page}`), `the mail does not lead to the activity: ${told.text}`)
  const stop = linkIn(told, 'work/follow/stop/')
  await visitor.goto(stop)
  await heading('Stop met volgen')
  await see(visitor)
  await send(visitor, 'Stop, en verwijder mijn adres')
  await heading('U krijgt geen mail meer')
  must((await visitor.goto(stop)).status() === 404, 'a link with which one stopped still holds')
  must((await text(visitor)).includes('tot u bent gestopt'), `who stopped is told: ${(await text(visitor)).slice(0, 200)}`)
}

/** The next version of the activity, through all hands. */
async function publish({ as, at, must, text }, ministry, number) {
  const place = at(`work/activities/${number}`)
  const supplier = await as('supplier', ministry)
  await supplier.goto(place)
  await send(supplier, 'Begin een nieuwe versie')
  await supplier.goto(`${place}/edit/estimates`)
  await send(supplier, 'Voeg toe', { action: 'Recalibration', date: '2024-02-12', end: '2031-06-30', 'estimated.Total': '77.000.000', reason: 'Prices', costs: 'De uurtarieven stegen' })
  must((await supplier.locator('.summary').count()) === 0, `the estimate was not kept: ${(await text(supplier)).slice(0, 300)}`)
  for (const [role, organisation, button] of [['supplier', ministry, 'Bied aan voor controle'], ['controller', ministry, 'Meld als gecontroleerd'], ['coordinator', 'BZK', 'Publiceer']]) {
    const person = role === 'supplier' ? supplier : await as(role, organisation)
    await person.goto(place)
    await send(person, button)
  }
}
