// What the servers of Node read with: raw rows, no more than the selected columns, one statement for a whole level,
// first-n of each parent by LATERAL, in a pool of ten connections.
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const read = async (name, text, values) => (await pool.query({ name, text, values })).rows

export const schema = `
  scalar DateTime
  type Replica { id: ID! regionName: String! state: String! progress: Float! }
  type Version { id: ID! name: String! provisioningState: String! replicas: [Replica!]! }
  type Definition { id: ID! name: String! osType: String! versions(first: Int!): [Version!]! latestVersion: Version }
  type Gallery {
    id: ID! name: String! description: String createdAt: DateTime! softDeleteRetentionDays: Int!
    definitions(first: Int!): [Definition!]!
  }
  type Query { gallery(name: String!): Gallery definitions(first: Int!): [Definition!]! }
  type Mutation { updateGallery(id: ID!, description: String): Gallery }
`
const COLUMNS = {
  Replica: {
    id: 'id', regionName: 'region_name as "regionName"', state: 'state',
    progress: `case when state = 'COMPLETED' then 100.0 when total_bytes = 0 then 0.0
      else least(99.9, 100.0 * transferred_bytes / total_bytes) end::float as progress`
  },
  Version: {
    id: 'id', name: `major || '.' || minor || '.' || patch as name`, provisioningState: 'provisioning_state as "provisioningState"',
    replicas: 'id'
  },
  Definition: { id: 'id', name: 'name', osType: 'os_type as "osType"', versions: 'id', latestVersion: 'id' },
  Gallery: {
    id: 'id', name: 'name', description: 'description', createdAt: 'created_at as "createdAt"',
    softDeleteRetentionDays: 'soft_delete_retention_days as "softDeleteRetentionDays"', definitions: 'id'
  }
}
// What is selected is found out once for each place in a document.
const selected = new WeakMap()
function columns (kind, info) {
  const node = info.fieldNodes[0]
  if (!selected.has(node)) {
    const names = node.selectionSet.selections.map(one => COLUMNS[kind][one.name.value])
    selected.set(node, [...new Set(names)].join(', '))
  }
  return selected.get(node)
}
function grouped (ids, rows, key) {
  const found = new Map(ids.map(id => [id, []]))
  for (const row of rows) found.get(row[key]).push(row)
  return ids.map(id => found.get(id))
}

export async function gallery (name, info) {
  const shown = columns('Gallery', info)
  return (await read(`gallery ${shown}`, `select ${shown} from gallery where name_key = $1`, [name]))[0] ?? null
}
export function allDefinitions (first, info) {
  const shown = columns('Definition', info)
  return read(`all ${shown}`, `select ${shown} from image_definition order by name_key limit $1`, [first])
}
export async function updateGallery (id, description) {
  const text = 'update gallery set description = $2, updated_at = now() where id = $1 returning id, description'
  return (await read('update', text, [id, description]))[0]
}
export async function definitions (ids, first, info) {
  const shown = columns('Definition', info)
  const rows = await read(`definitions ${shown}`, `select d.* from unnest($1::bigint[]) p(parent) cross join lateral
    (select gallery_id, ${shown} from image_definition where gallery_id = p.parent order by name_key limit $2) d`, [ids, first])
  return grouped(ids, rows, 'gallery_id')
}
export async function newest (ids, first, info) {
  const shown = columns('Version', info)
  const rows = await read(`versions ${shown}`, `select v.* from unnest($1::bigint[]) p(parent) cross join lateral
    (select definition_id, ${shown} from image_version where definition_id = p.parent
     order by major desc, minor desc, patch desc limit $2) v`, [ids, first])
  return grouped(ids, rows, 'definition_id')
}
export async function replicas (ids, info) {
  const shown = columns('Replica', info)
  const rows = await read(`replicas ${shown}`, `select version_id, ${shown} from region_replica
    where version_id = any($1::bigint[]) order by is_source desc, region_name`, [ids])
  return grouped(ids, rows, 'version_id')
}
