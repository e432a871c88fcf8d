// Until Verantwoordingsdag: agreed to, signed, sent under embargo, and public at its minute.
import { acknowledge, cabinet, council, hidden, receipt, step, untilPublic, visitor } from './year-verbs.mjs'

const secret = ['Jaarrapportage Bedrijfsvoering 2023', 'Het jaar in het kort', '12 duizend kg']

export async function agreed(stage, work) {
  const coordinator = await stage.as('coordinator', 'BZK')
  for (const [name, draft] of Object.entries(work.drafts)) {
    await acknowledge(coordinator, draft, 'Daar is naar gekeken')
    await step(coordinator, draft, 'Sluit en leg voor aan het beraad')
    if (name === 'report') {
      await council(coordinator, draft, 'ICBR 2024-04, punt 3', '2024-04-18')
      await cabinet(coordinator, draft, 'Ministerraad 19 april 2024, punt 7', '2024-04-19')
    } else for (const _ of ['council', 'cabinet']) await step(coordinator, draft, 'Sla deze stap over', { reason: 'Volgt het verslag' })
  }
  await coordinator.open(work.drafts.report)
  await coordinator.reads('ICBR 2024-04, punt 3', 'Ministerraad 19 april 2024, punt 7', 'BZK, FIN')
  await coordinator.see('a document that was agreed to')
}

export async function signed(stage, work) {
  for (const ministry of ['BZK', 'FIN']) {
    const signatory = await stage.as('signatory', ministry)
    for (const [name, draft] of Object.entries(work.drafts)) {
      if (name !== 'report' && ministry === 'FIN') continue
      await step(signatory, draft, 'Onderteken namens de bewindspersoon')
      await signatory.reads('ondertekend')
    }
  }
}

/** The committee's clerk reads it beforehand; nobody else does. */
export async function previewed(stage, work) {
  const editor = await stage.as('editor', 'BZK')
  await editor.open(`${work.drafts.report}/previews`)
  await editor.page.getByLabel('Voor wie').fill('de griffier van de commissie')
  await editor.page.getByLabel('Tot en met').fill('2024-05-31')
  await editor.press('Maak een link')
  await editor.see('a link that was made')
  work.link = new URL(await editor.page.locator('.done a').getAttribute('href')).pathname.slice(1)
  const clerk = await visitor(stage)
  if ((await clerk.open(work.link)) !== 200) stage.problems.push('the preview does not open')
  await clerk.reads('Concept, niet openbaar', '724 duizend m3', '12 duizend kg', /Wijkt af van de cijfers/i)
  await clerk.see('a preview')
  for (const href of await clerk.page.locator('main a').evaluateAll((all) => [...new Set(all.map((one) => one.href.split('#')[0]))]))
    if (href.startsWith(stage.base)) {
      const status = (await clerk.page.request.get(href)).status()
      if (status !== 200) stage.problems.push(`a preview leads to ${href}, which answers ${status}`)
    }
  await hidden(clerk, 'documents/jaarrapportage.html', secret)
  await clerk.close()
}

export async function delivered(stage, work) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(work.package)
  await coordinator.reads('Verantwoordingsdag 2024')
  await coordinator.see('a package that is signed')
  for (const [i, draft] of Object.values(work.drafts).entries()) {
    await acknowledge(coordinator, draft, 'Daar is naar gekeken')
    await receipt(coordinator, draft, { day: '2024-05-14', time: '09:30', reference: `2024Z0001${i}` })
    await coordinator.reads(`2024Z0001${i}`)
  }
  const public_ = await visitor(stage)
  await hidden(public_, 'documents/jaarrapportage.html', secret)
  await public_.close()
}

export async function embargoed(stage, work) {
  await new Promise((done) => setTimeout(done, 6000))
  const public_ = await visitor(stage)
  await hidden(public_, 'documents/jaarrapportage.html', secret)
  if ((await public_.open(work.link)) !== 200) stage.problems.push('the preview ended before it is public')
  await public_.close()
}

export async function published(stage, work) {
  const public_ = await visitor(stage)
  await untilPublic(public_, 'documents/jaarrapportage.html')
  await public_.reads('724 duizend m3', '74.005 m3', 'in april verhuisde', /Wijkt af van de cijfers/i)
  await public_.see('a report that is public')
  await public_.reads(/wijkt af van de cijfers: 12\.893\skg/)
  await public_.page.locator('main a[href*="claim-"]', { hasText: '12 duizend kg' }).first().click()
  await public_.reads('De minister telt hergebruikt papier niet mee', '12.893')
  await public_.see('a claim that was released')
  for (const place of ['documents/kort.html', 'documents/aanbiedingsbrief.html']) if ((await public_.open(place)) !== 200) stage.problems.push(`${place} is not public with the report`)
  await public_.open('documents.html')
  await public_.reads('Jaarrapportage Bedrijfsvoering 2023', 'Het jaar in het kort', 'Aanbiedingsbrief')
  if ((await public_.open(work.link)) !== 404) stage.problems.push('the preview still works')
  await public_.close()
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open(work.drafts.report)
  await coordinator.reads('openbaar gemaakt', 'het moment van openbaarmaking is er', '15 mei 2024, 12:00')
  await coordinator.see('a document that is public, at work')
}
