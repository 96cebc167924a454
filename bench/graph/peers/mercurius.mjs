// Mercurius in its best form: JIT, and loaders.
import Fastify from 'fastify'
import mercurius from 'mercurius'

import * as rows from './rows.mjs'

// Without its cache, which would hide what is selected; nothing is asked for twice here.
const loader = load => ({
  loader: queries => load(queries.map(({ obj }) => obj.id), queries[0].params, queries[0].info),
  opts: { cache: false }
})
const loaders = {
  Gallery: { definitions: loader((ids, { first }, info) => rows.definitions(ids, first, info)) },
  Definition: {
    versions: loader((ids, { first }, info) => rows.newest(ids, first, info)),
    latestVersion: loader(async (ids, _, info) => (await rows.newest(ids, 1, info)).map(found => found[0] ?? null))
  },
  Version: { replicas: loader((ids, _, info) => rows.replicas(ids, info)) }
}
const resolvers = {
  Query: {
    gallery: (_, { name }, __, info) => rows.gallery(name, info),
    definitions: (_, { first }, __, info) => rows.allDefinitions(first, info)
  },
  Mutation: { updateGallery: (_, { id, description }, caller) => rows.updateGallery(caller, id, description) }
}
const app = Fastify()
const context = request => ({ authorization: request.headers.authorization, address: request.ip })
app.register(mercurius, { schema: rows.schema, resolvers, loaders, context, jit: 1 })
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
