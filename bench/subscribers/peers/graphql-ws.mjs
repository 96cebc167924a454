// graphql-ws on ws, as its documentation has it: one export, moved in memory, with the same events as ours.
import { buildSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'

const { PORT, TOKEN, TICK_MS, TICKS_PER_TRANSITION } = process.env
const schema = buildSchema(`
  type Lab { id: ID! name: String! }
  type Export { id: ID! status: String! lab: Lab! }
  type ExportEvent { sequence: Int! message: String! status: String! phase: String! progress: Float! export: Export! }
  type Query { n: Int }
  type Subscription { exportProgress(exportId: ID!, after: Int): ExportEvent! }
`)
const row = { id: 'RXhwb3J0OjE=', status: 'RUNNING', lab: { id: 'TGFiOjE=', name: 'Linux' } }
const transitions = []
let now
let changed
let tell
const next = () => { changed = new Promise(resolve => { tell = resolve }) }
const move = sequence => {
  const kind = sequence % Number(TICKS_PER_TRANSITION) === 0 ? 'T' : 'P'
  now = { sequence, message: `${kind}${sequence}`, status: 'RUNNING', phase: 'CAPTURING', progress: 0, export: row }
  if (kind === 'T') transitions.push(now)
}
move(1)
next()
setInterval(() => {
  move(now.sequence + 1)
  console.log(now.sequence, process.hrtime.bigint().toString())
  const told = tell
  next()
  told()
}, Number(TICK_MS))

async function * exportProgress ({ after }) {
  let last = after ?? 0
  if (after == null) {
    last = now.sequence
    yield { exportProgress: now }
  }
  while (true) {
    const waiting = changed
    const missed = transitions.slice(transitions.findLastIndex(event => event.sequence <= last) + 1)
    if (now.sequence > (missed.at(-1)?.sequence ?? last)) missed.push(now)
    for (const event of missed) {
      last = event.sequence
      yield { exportProgress: event }
    }
    if (waiting === changed) await waiting
  }
}

const server = new WebSocketServer({ port: Number(PORT), host: '127.0.0.1', path: '/graphql', backlog: 4096 })
useServer({
  schema,
  roots: { subscription: { exportProgress } },
  onConnect: ({ connectionParams }) => connectionParams?.Authorization === `Bearer ${TOKEN}`
}, server)
