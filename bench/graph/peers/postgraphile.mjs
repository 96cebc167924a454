// PostGraphile with its Amber preset and the names of its version 4, on the same tables.
import { createServer } from 'node:http'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makeV4Preset } from 'postgraphile/presets/v4'
import { makePgService } from 'postgraphile/adaptors/pg'
import { postgraphile } from 'postgraphile'
import { grafserv } from 'postgraphile/grafserv/node'

const server = createServer()
const service = makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 10 } })
const built = postgraphile({
  extends: [PostGraphileAmberPreset, makeV4Preset({ disableQueryLog: true, graphiql: false })],
  pgServices: [service],
  grafserv: { port: Number(process.env.PORT), graphqlPath: '/graphql', watch: false },
  grafast: { explain: false }
})
await built.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
