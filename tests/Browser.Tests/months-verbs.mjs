// What people do with a delivery in these months, in the office's verbs; each tells where the delivery is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ministries } from './months-stage.mjs'

export const edition = 'work/collections/months-2023'
export const green = `${edition}/duurzaamheid-2023`
export const staff = `${edition}/personeel-2023`

const sizes = { gas: 41000, power: 86000, paper: 730, fte: 2100, sick_days: 9300 }

/** What was accepted of a ministry last year; this year it is a twentieth less. */
export const lastYear = (figure, ministry) => Math.floor((sizes[figure] * (10 + ministries.indexOf(ministry))) / 10)
export const thisYear = (figure, ministry) => Math.floor(lastYear(figure, ministry) * 0.95)

/** The figures of a ministry as a sheet of text, with some of them otherwise. */
export const sheet = (ministry, otherwise = {}) =>
  ['indicator,period,value', ...['gas', 'power', 'paper'].map((one) => `${one},2023,${otherwise[one] ?? thisYear(one, ministry)}`)].join('\n') + '\n'

export function saved(stage, name, text) {
  const file = join(stage.folder, name)
  writeFileSync(file, text)
  return file
}

export async function submit(supplier) {
  await supplier.reads(supplier.say.ready)
  await supplier.press(supplier.say.submit)
  await supplier.reads(/Ingediend|Submitted/)
  return supplier.place
}

export async function approve(stage, delivery, organisation, how) {
  const controller = await stage.as('controller', organisation, how)
  await controller.open(delivery)
  await controller.see('a delivery to approve')
  await controller.press(controller.say.approve)
  await controller.reads(controller.say.approved)
  return controller
}

export async function accept(coordinator, delivery) {
  await coordinator.open(delivery)
  await coordinator.press(coordinator.say.accept)
  await coordinator.reads(coordinator.say.counts)
}
