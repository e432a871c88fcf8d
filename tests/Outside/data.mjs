// Open data, read by programs that we did not write: node data.mjs FOLDER [SHAPES] prints what is wrong with it, by what was looked at.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import JSONstat from 'jsonstat-toolkit'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

const [folder, shapes] = process.argv.slice(2)
const read = (name) => readFileSync(join(folder, 'data', name), 'utf8')
const term = (one) => [one.termType, one.value, one.language ?? '', one.datatype?.value ?? ''].join(' ')
const said = (quads) => new Set(quads.map((one) => [one.subject, one.predicate, one.object].map(term).join(' | ')))
const lacking = (some, all) => [...some].filter((one) => !all.has(one))

const turtle = new Parser().parse(read('catalogue.ttl'))
const linked = new Parser().parse(await jsonld.toRDF(JSON.parse(read('catalogue.jsonld')), { format: 'application/n-quads' }))

function graphs() {
  const [one, other] = [said(turtle), said(linked)]
  const wrong = [...lacking(one, other), ...lacking(other, one)]
  return one.size === 0 ? ['the catalogue says nothing'] : wrong
}

async function shaped() {
  const wrong = []
  for (const name of readdirSync(shapes).filter((one) => one.includes('SHACL') && !one.includes('aanbevolen'))) {
    const rules = new Store(new Parser().parse(readFileSync(join(shapes, name), 'utf8')))
    const report = await new Validator(rules).validate(new Store(turtle))
    for (const one of report.results) wrong.push(`${name}: ${one.focusNode?.value} ${one.path?.value}: ${one.message.map((m) => m.value)}`)
  }
  return wrong
}

function cubes() {
  const wrong = []
  const names = readdirSync(join(folder, 'data')).filter((one) => one.endsWith('.json') && !one.endsWith('-metadata.json'))
  for (const name of names.filter((one) => one !== 'ledger.json' && one !== 'structure.json')) {
    const cube = JSONstat(JSON.parse(read(name)))
    const csv = read(name.replace(/\.json$/, '.csv')).trim().split('\n').slice(1).map((line) => line.split(','))
    if (cube.class !== 'dataset') wrong.push(`${name} is no data set`)
    for (const [indicator, period, member, value, status] of csv) {
      const [metric, time, further] = cube.id
      const cell = cube.Data({ [metric]: indicator, [time]: period, [further]: member })
      if ((cell?.value ?? null) !== (value === '' ? null : Number(value)) || cell?.status !== status)
        wrong.push(`${name}: ${indicator} ${period} ${member} is ${JSON.stringify(cell)}, in the CSV ${value} ${status}`)
    }
  }
  return wrong
}

console.log(JSON.stringify({ graphs: graphs(), cubes: cubes(), ...(shapes ? { shapes: await shaped() } : {}) }))
