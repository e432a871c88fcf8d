// The yardstick beside `bench -- aggregation`: the same 10 million observations (500 indicators x 250 organisations x 80
// periods) in DuckDB, summed by each pair of dimensions. CPU of this process, medians of seven rounds.
// npm ci && node aggregation.mjs
import { DuckDBInstance } from '@duckdb/node-api'

const instance = await DuckDBInstance.create(':memory:')
const db = await instance.connect()
await db.run(`create table o as
  select (i // 20000)::smallint as indicator, (i // 80 % 250)::smallint as organisation, (i % 80)::smallint as period,
         ((i * 7919) % 1000000)::bigint as value
  from range(10000000) t(i)`)

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
for (const threads of [1, 2]) {
  await db.run(`set threads to ${threads}`)
  for (const pair of ['indicator, organisation', 'indicator, period', 'organisation, period']) {
    const wall = []
    const cpu = []
    for (let round = -2; round < 7; round++) {
      const [start, before] = [performance.now(), process.cpuUsage()]
      // One row comes back, so that what is measured is the adding up and not the reading of rows into JavaScript.
      await db.runAndReadAll(`select count(*), max(s) from (select ${pair}, sum(value) s from o group by ${pair})`)
      const used = process.cpuUsage(before)
      if (round < 0) continue
      wall.push(performance.now() - start)
      cpu.push((used.user + used.system) / 1000)
    }
    console.log(`${threads} threads | by ${pair} | wall ${median(wall).toFixed(1)} ms | CPU ${median(cpu).toFixed(1)} ms`)
  }
}
