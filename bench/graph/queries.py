"""The queries for each server: the same values, in the words of its schema.

The crowd's queries have the gallery's name as a variable; each of its principals reads another gallery. The mutation's
variables are the gallery's id and a description.
"""

from graphql import get_introspection_query

INTROSPECTION = get_introspection_query(descriptions=True)
REPLICAS = "replicas { region { name } state progress }"
VERSIONS = f"id name provisioningState {REPLICAS}"
GALLERY = "id name description createdAt softDeleteRetentionDays"

OURS = {
    "Q1": f'{{ gallery(name: "gallery7") {{ {GALLERY} }} }}',
    "Q2": '{ gallery(name: "gallery7") { id name definitions(first: 20) { nodes { id name osType'
    f" versions(first: 5) {{ nodes {{ {VERSIONS} }} }} }} }} }} }}",
    "Q3": "{ galleries(first: 2) { nodes { definitions(first: 50) { nodes { id name"
    f" latestVersion {{ id name {REPLICAS} }} }} }} }} }} }}",
    "Q4": INTROSPECTION,
}
MUTATION_OURS = (
    "mutation($id: ID!, $description: String!) { updateGallery(input: {galleryId: $id, description: $description})"
    " { gallery { id description } userErrors { code } } }"
)
CROWD_OURS = {
    "Q1": f"query($g: String!) {{ gallery(name: $g) {{ {GALLERY} }} }}",
    "Q2": "query($g: String!) { gallery(name: $g) { id name definitions(first: 20) { nodes { id name osType"
    f" versions(first: 5) {{ nodes {{ {VERSIONS} }} }} }} }} }} }}",
    "latest": "query($g: String!) { gallery(name: $g) { definitions(first: 50) { nodes { id name"
    f" latestVersion {{ id name {REPLICAS} }} }} }} }} }}",
}
# Plain lists instead of connections, and only the arguments that the benchmark uses.
PLAIN = {
    "Q1": f'{{ gallery(name: "gallery7") {{ {GALLERY} }} }}',
    "Q2": '{ gallery(name: "gallery7") { id name definitions(first: 20) { id name osType'
    " versions(first: 5) { id name provisioningState replicas { regionName state progress } } } } }",
    "Q3": "{ definitions(first: 100) { id name latestVersion { id name replicas { regionName state progress } } } }",
    "Q4": INTROSPECTION,
}
MUTATION_PLAIN = (
    "mutation($id: ID!, $description: String!) { updateGallery(id: $id, description: $description) { id description } }"
)
CROWD_PLAIN = {
    "Q1": f"query($g: String!) {{ gallery(name: $g) {{ {GALLERY} }} }}",
    "Q2": "query($g: String!) { gallery(name: $g) { id name definitions(first: 20) { id name osType"
    " versions(first: 5) { id name provisioningState replicas { regionName state progress } } } } }",
    "latest": "query($g: String!) { gallery(name: $g) { definitions(first: 50) { id name"
    " latestVersion { id name replicas { regionName state progress } } } } }",
}
# PostGraphile names everything after the tables and has no computed fields: progress is two numbers.
COPIES = "regionReplicasByVersionId { nodes { regionName state transferredBytes totalBytes } }"
NEWEST = "orderBy: [MAJOR_DESC, MINOR_DESC, PATCH_DESC]"
POSTGRAPHILE = {
    "Q1": '{ galleryByNameKey(nameKey: "gallery7") { id name description createdAt softDeleteRetentionDays } }',
    "Q2": '{ galleryByNameKey(nameKey: "gallery7") { id name imageDefinitionsByGalleryId(first: 20, orderBy: [NAME_KEY_ASC])'
    f" {{ nodes {{ id name osType imageVersionsByDefinitionId(first: 5, {NEWEST})"
    f" {{ nodes {{ id major minor patch provisioningState {COPIES} }} }} }} }} }} }}",
    "Q3": "{ allImageDefinitions(first: 100, orderBy: [NAME_KEY_ASC]) { nodes { id name"
    f" imageVersionsByDefinitionId(first: 1, {NEWEST}) {{ nodes {{ id major minor patch {COPIES} }} }} }} }} }}",
    "Q4": INTROSPECTION,
}
CROWD_POSTGRAPHILE = {
    "Q1": "query($g: String!) { galleryByNameKey(nameKey: $g)"
    " { id name description createdAt softDeleteRetentionDays } }",
    "Q2": "query($g: String!) { galleryByNameKey(nameKey: $g)"
    " { id name imageDefinitionsByGalleryId(first: 20, orderBy: [NAME_KEY_ASC])"
    f" {{ nodes {{ id name osType imageVersionsByDefinitionId(first: 5, {NEWEST})"
    f" {{ nodes {{ id major minor patch provisioningState {COPIES} }} }} }} }} }} }}",
    "latest": "query($g: String!) { galleryByNameKey(nameKey: $g)"
    " { imageDefinitionsByGalleryId(first: 50, orderBy: [NAME_KEY_ASC])"
    f" {{ nodes {{ id name imageVersionsByDefinitionId(first: 1, {NEWEST})"
    f" {{ nodes {{ id major minor patch {COPIES} }} }} }} }} }} }}",
}
# The server without GraphQL has a statement for each.
CROWD_HANDWRITTEN = {name: name for name in CROWD_OURS}
