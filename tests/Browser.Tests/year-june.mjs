// June: a figure that the report and the letter state is corrected. What they say no longer holds, the publisher says so
// beside it, and everybody reads what it was, what it is and why.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { untilPublic, visitor } from './year-verbs.mjs'

const green = 'work/collections/year-2023/duurzaamheid-2023'
const why = 'De meter van het laboratorium stond er dubbel in'
const says = 'Het ministerie gebruikte 170.570 kWh: een meter was dubbel geteld'

export async function corrected(stage, work) {
  const supplier = await stage.as('supplier', 'VWS')
  await supplier.open(green)
  await supplier.fill(supplier.say.cells, `indicator,period,value,note\npower,2023,170570,${why}\n`)
  await supplier.fill(/Wat u erbij zegt/, 'Een correctie')
  await supplier.press(supplier.say.deliver)
  await supplier.press(supplier.say.submit)
  await supplier.reads('Ingediend')
  const place = supplier.place
  const controller = await stage.as('controller', 'VWS')
  await controller.open(place)
  await controller.press(controller.say.approve)
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(place)
  await coordinator.press(coordinator.say.accept)
  await coordinator.reads(coordinator.say.counts)
  const public_ = await visitor(stage)
  await untilPublic(public_, 'errata.html', '171.570 kWh')
  await public_.reads('2 uitspraken veranderden; 2 wachten op een antwoord', 'Klopte bij publicatie, wijkt nu af', '170.570')
  await public_.see('errata that wait')
  await public_.open('documents/jaarrapportage.html')
  await public_.reads('171.570 kWh', /klopte bij publicatie, wijkt nu af/i)
  await public_.close()
}

export async function answered(stage, work) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open('work')
  await coordinator.see('my work, with errata')
  await coordinator.open('work/errata')
  await coordinator.see('errata, at work')
  for (let i = 0; i < 2; i++) {
    await coordinator.open('work')
    await coordinator.follow('Beantwoord')
    await coordinator.see('an erratum to answer')
    await coordinator.page.locator('input[name="kind"][value="Erratum"]').check()
    await coordinator.fill('Wat het publiek leest', says)
    await coordinator.press('Geef dit antwoord')
    await coordinator.reads(says)
  }
  const public_ = await visitor(stage)
  await untilPublic(public_, 'errata.html', '2 uitspraken veranderden; 0 wachten op een antwoord')
  await public_.reads(says, why, /was 171\.570\skWh, is nu 170\.570\skWh/)
  await public_.see('errata that were answered')
  await public_.open('en/errata.html')
  await public_.reads('2 statements changed; 0 wait for an answer', 'Held when published, deviates now')
  await public_.open('figures/power.html')
  await public_.reads('171.570', '170.570', why)
  await public_.see('a figure with its history')
  await untilPublic(public_, 'feed.xml', says)
  await public_.close()
}

/** As anybody can: the archive of each publication, with its tree head, to be verified elsewhere. */
export async function fetched(stage, work) {
  const public_ = await visitor(stage)
  await public_.open('publications.html')
  await public_.see('all publications')
  const all = await public_.page.locator('main a').evaluateAll((links) => links.map((one) => one.href).filter((href) => /publication\.zip$/.test(href)))
  const number = (href) => Number(href.match(/editions\/[^/]+\/(\d+)\//)?.[1] ?? Infinity)
  all.sort((one, other) => number(one) - number(other))
  if (all.length < 3) stage.problems.push(`there are ${all.length} archives: ${(await public_.text()).slice(0, 600)}`)
  for (const [i, href] of all.entries())
    for (const [file, kept] of [['publication.zip', `${i}.zip`], ['treehead.json', `${i}.json`]]) {
      const answer = await public_.page.request.get(href.replace('publication.zip', file))
      if (answer.status() !== 200) stage.problems.push(`${href} answers ${answer.status()}`)
      else writeFileSync(join(stage.folder, kept), await answer.body())
    }
  await public_.close()
}
