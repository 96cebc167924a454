// What the servers of Node read with: raw rows, no more than the selected columns, one statement for a whole level,
// first-n of each parent by LATERAL, in a pool of ten connections. The mutation is ours, in SQL.
import { createHash } from 'node:crypto'

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
  type Mutation { updateGallery(id: ID!, description: String!): Gallery }
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
// What our server runs for `updateGallery`: the look-up of the token, then a transaction with the same statements and lock.
const HOLDER = `select t.id, t.token_hash, t.principal, t.expires_at, t.role_ids, s.id as session_id, s.display_name,
    s.roles as claimed, r.id as role_id, r.role, r.lab_account_id, r.lab_id, l.lab_account_id as account_of_lab
  from access_token t left join session s on s.id = t.session_id left join role_assignment r on r.principal = t.principal
    left join lab l on l.id = r.lab_id
  where t.token_hash = any($1::varchar[]) and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2)
    and (t.session_id is null or s.ended_at is null and s.ends_at > $2)
  order by t.id`
const LOCK = `select id, name, name_key, region_name, description, soft_delete_retention_days, tags, created_at, updated_at,
    created_by, home_account_id, search_text
  from gallery where id = $1 and ($2::boolean or id in (select gallery_id from gallery_attachment
    where lab_account_id = any($3::bigint[])) or home_account_id = any($4::bigint[]))
  for no key update of gallery`
const UPDATE = 'update gallery set description = $1, updated_at = $2, search_text = $3 where id = $4'
const AUDIT = `insert into audit_entry (occurred_at, channel, principal, token_id, session_id, address, action, object_kind,
    object_key, lab_account_id, input, outcome, suppressed, search_text)
  values ($1, 'API', $2, $3, $4, $5, 'updateGallery', 'Gallery', $6,
    (select home_account_id from gallery where id = $6), $7, 'OK', 0, $8)`
const MANAGES = ['ACCOUNT_OWNER', 'ACCOUNT_CONTRIBUTOR']
const SEES_LABS = [...MANAGES, 'READER']
const folded = text => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')

export async function updateGallery ({ authorization, address }, id, description) {
  const hash = createHash('sha256').update(authorization.slice('Bearer '.length)).digest('hex')
  const held = await read('holder', HOLDER, [[hash], new Date()])
  if (held.length === 0) throw new Error('The bearer token is unknown or expired.')
  const accountsWith = roles => held.filter(row => roles.includes(row.role) && row.lab_account_id).map(row => row.lab_account_id)
  const visible = held.map(row => row.lab_account_id ?? row.account_of_lab).filter(account => account)
  const isAdmin = held.some(row => row.role === 'ADMIN')
  const client = await pool.connect()
  const run = async (name, text, values) => (await client.query({ name, text, values })).rows
  try {
    await client.query('BEGIN')
    const [gallery] = await run('lock', LOCK, [id, isAdmin, visible, accountsWith(SEES_LABS)])
    if (!isAdmin && !accountsWith(MANAGES).includes(gallery?.home_account_id)) throw new Error('Not permitted.')
    const text = [gallery.name, description].map(folded).join('\n') + '\n\n'
    await run('update', UPDATE, [description, new Date(), text, id])
    const { principal, id: token, session_id: session } = held[0]
    const input = JSON.stringify({ galleryId: id, description })
    const found = [principal, 'updateGallery', 'OK'].map(folded).join('\n') + '\n\n'
    await run('audit', AUDIT, [new Date(), principal, token, session, address, id, input, found])
    await client.query('COMMIT')
    return { ...gallery, description }
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
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
