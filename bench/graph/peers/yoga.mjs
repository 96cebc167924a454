// GraphQL Yoga with its caches of parsed and valid documents, and a DataLoader for each place in a document.
import { createServer } from 'node:http'

import DataLoader from 'dataloader'
import { createSchema, createYoga } from 'graphql-yoga'

import * as rows from './rows.mjs'

// A loader lives as long as its request. Without its own cache: nothing is asked for twice here.
function loader (context, info, load) {
  const loaders = (context.loaders ??= new Map())
  const place = info.fieldNodes[0]
  if (!loaders.has(place)) loaders.set(place, new DataLoader(load, { cache: false }))
  return loaders.get(place)
}
const resolvers = {
  Query: {
    gallery: (_, { name }, __, info) => rows.gallery(name, info),
    definitions: (_, { first }, __, info) => rows.allDefinitions(first, info)
  },
  Mutation: { updateGallery: (_, { id, description }, caller) => rows.updateGallery(caller, id, description) },
  Gallery: {
    definitions: ({ id }, { first }, context, info) =>
      loader(context, info, ids => rows.definitions(ids, first, info)).load(id)
  },
  Definition: {
    versions: ({ id }, { first }, context, info) => loader(context, info, ids => rows.newest(ids, first, info)).load(id),
    latestVersion: ({ id }, _, context, info) =>
      loader(context, info, async ids => (await rows.newest(ids, 1, info)).map(found => found[0] ?? null)).load(id)
  },
  Version: {
    replicas: ({ id }, _, context, info) => loader(context, info, ids => rows.replicas(ids, info)).load(id)
  }
}
const yoga = createYoga({
  schema: createSchema({ typeDefs: rows.schema, resolvers }),
  context: ({ req }) => ({ authorization: req.headers.authorization, address: req.socket.remoteAddress }),
  logging: false,
  graphiql: false,
  landingPage: false
})
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1')
