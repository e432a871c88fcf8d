// Twenty questions of parliament: each with who answers and by when, answered with figures that are checked, and one letter.
import { acknowledge, hidden, plan, receipt, step, untilPublic, visitor } from './year-verbs.mjs'

const ministries = { FIN: [5, 'Financiën'], OCW: [9, 'Onderwijs, Cultuur en Wetenschap'], VWS: [11, 'Volksgezondheid, Welzijn en Sport'], BZK: [2, 'Binnenlandse Zaken en Koninkrijksrelaties'] }
const figures = { gas: [41000, 'm3', 'aardgas'], power: [86000, 'kWh', 'stroom'], paper: [730, 'kg', 'papier'], fte: [2100, 'fte', 'personeel'], sick_days: [9300, 'dagen', 'ziekteverlof'] }

const value = (figure, ministry) => Math.floor((Math.floor((figures[figure][0] * (10 + ministries[ministry][0])) / 10) * 95) / 100)

/** Five of each ministry. */
const questions = Object.keys(ministries).flatMap((ministry) => Object.keys(figures).map((figure) => ({ ministry, figure }))).map((one, i) => ({ ...one, number: i + 1 }))
const of = (ministry) => questions.filter((one) => one.ministry === ministry)
const ask = ({ ministry, figure, number }) => `${number}. Hoeveel ${figures[figure][1]} ${figures[figure][2]} was er in 2023 bij het Ministerie van ${ministries[ministry][1]}?`
const answer = ({ ministry, figure }, off = 0) =>
  `Bij het ministerie was dat [${(value(figure, ministry) + off).toLocaleString('nl-NL')} ${figures[figure][1]}](claim:${figure}?period=2023&organisation=${ministry}) ${figures[figure][2]}.`

export async function received(stage, work) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await coordinator.open('work/parliament')
  await coordinator.see('lists of questions')
  await coordinator.fill('Commissie', 'vaste commissie voor Binnenlandse Zaken')
  await coordinator.page.getByLabel('Nederlands', { exact: true }).check()
  await coordinator.page.locator('select[name="document"]').selectOption('documents/jaarrapportage.md')
  await coordinator.page.getByLabel('Ontvangen op').fill('2024-05-17')
  await coordinator.page.getByLabel('Antwoord uiterlijk op').fill('2024-05-24')
  await coordinator.page.locator('textarea[name="text"]').fill(questions.map(ask).join('\n'))
  await coordinator.press('Neem deze lijst op')
  work.list = coordinator.place
  for (const ministry of Object.keys(ministries)) {
    for (const { number } of of(ministry)) await coordinator.page.locator(`input[name="question"][value^="${number}:"]`).check()
    await coordinator.page.locator('select[name="owner"]').selectOption(ministry)
    await coordinator.page.locator('input[name="due"]').fill('2024-05-22')
    await coordinator.press('Verdeel')
  }
  await coordinator.see('a list of questions')
  const rows = await coordinator.page.locator('#questions tbody tr').count()
  if (rows !== 20) stage.problems.push(`there are ${rows} questions`)
  await coordinator.readsNot('niemand')
}

/** All four at once; one figure is wrong first. */
export async function answered(stage, work) {
  await Promise.all(
    Object.keys(ministries).map(async (ministry) => {
      const supplier = await stage.as('supplier', ministry)
      await supplier.reads('5 ')
      for (const one of of(ministry)) {
        await supplier.open(`${work.list}/${one.number}`)
        if (one.number === 1) {
          await supplier.page.locator('textarea[name="answer"]').fill(answer(one, 100))
          await supplier.press('Bewaar het antwoord')
          await supplier.reads(/Wijkt af/)
          await supplier.see('an answer with a wrong figure')
        }
        await supplier.page.locator('textarea[name="answer"]').fill(answer(one))
        await supplier.press('Bewaar het antwoord')
        await supplier.reads('Alle cijfers in dit antwoord kloppen')
      }
      const controller = await stage.as('controller', ministry)
      for (const one of of(ministry)) {
        await controller.open(`${work.list}/${one.number}`)
        await controller.see('an answer to agree to')
        await controller.press('Ga akkoord met dit antwoord')
      }
    }),
  )
}

/** One letter of all, checked by the ministries. */
export async function letter(stage, work) {
  const editor = await stage.as('editor', 'BZK')
  await editor.open(work.list)
  await editor.press('Maak de brief')
  work.letter = editor.place.replace(/\/text$/, '')
  const text = await editor.page.locator('textarea[name="text"]').inputValue()
  for (const one of questions) if (!text.includes(answer(one))) stage.problems.push(`the letter has no answer to question ${one.number}`)
  work.answers = `documents/${text.match(/^slug: (.*)$/m)?.[1] ?? 'answers-1'}.html`
  const coordinator = await stage.as('coordinator', 'BZK')
  await plan(coordinator, work.letter, { facts: '2024-05-23', on: '2024-05-24', at: '12:00' })
  await acknowledge(editor, work.letter, 'Zo is het bedoeld')
  await step(editor, work.letter, 'Leg voor aan de ministeries')
  for (const ministry of Object.keys(ministries)) {
    const controller = await stage.as('controller', ministry)
    await controller.open(work.letter.replace('drafts', 'facts'))
    await controller.press('Bevestig deze passages')
  }
  await acknowledge(coordinator, work.letter, 'Daar is naar gekeken')
  await step(coordinator, work.letter, 'Sluit en leg voor aan het beraad')
  for (const _ of ['council', 'cabinet']) await step(coordinator, work.letter, 'Sla deze stap over', { reason: 'Een brief met feiten' })
  await step(await stage.as('signatory', 'BZK'), work.letter, 'Onderteken namens de bewindspersoon')
}

export async function sent(stage, work) {
  const coordinator = await stage.as('coordinator', 'BZK')
  await acknowledge(coordinator, work.letter, 'Daar is naar gekeken')
  await receipt(coordinator, work.letter, { day: '2024-05-24', time: '09:30', reference: '2024Z00099' })
  const public_ = await visitor(stage)
  await hidden(public_, work.answers, ['Hoeveel kg papier'])
  await stage.day('2024-05-24T10:00')
  await untilPublic(public_, work.answers)
  await public_.reads('Hoeveel kg papier was er in 2023', answer(questions[0]).match(/\[(.*)\]/)[1])
  await public_.see('a letter with answers that is public')
  await public_.close()
}
