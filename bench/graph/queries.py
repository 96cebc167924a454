"""What is asked of each server: the same, in the words of its schema."""

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
    "Q5": 'mutation { updateGallery(input: {galleryId: "R2FsbGVyeTo3", description: "x"})'
    " { gallery { id description } userErrors { code } } }",
}
# Plain lists instead of connections, and no more arguments than are used.
PLAIN = {
    "Q1": f'{{ gallery(name: "gallery7") {{ {GALLERY} }} }}',
    "Q2": '{ gallery(name: "gallery7") { id name definitions(first: 20) { id name osType'
    " versions(first: 5) { id name provisioningState replicas { regionName state progress } } } } }",
    "Q3": "{ definitions(first: 100) { id name latestVersion { id name replicas { regionName state progress } } } }",
    "Q4": INTROSPECTION,
    "Q5": 'mutation { updateGallery(id: 7, description: "x") { id description } }',
}
# PostGraphile names everything after the tables, and has no fields of its own making: progress is two numbers.
COPIES = "regionReplicasByVersionId { nodes { regionName state bytesTransferred bytesTotal } }"
NEWEST = "orderBy: [MAJOR_DESC, MINOR_DESC, PATCH_DESC]"
POSTGRAPHILE = {
    "Q1": '{ galleryByNameKey(nameKey: "gallery7") { id name description createdAt softDeleteRetentionDays } }',
    "Q2": '{ galleryByNameKey(nameKey: "gallery7") { id name imageDefinitionsByGalleryId(first: 20, orderBy: [NAME_KEY_ASC])'
    f" {{ nodes {{ id name osType imageVersionsByDefinitionId(first: 5, {NEWEST})"
    f" {{ nodes {{ id major minor patch provisioningState {COPIES} }} }} }} }} }} }}",
    "Q3": "{ allImageDefinitions(first: 100, orderBy: [NAME_KEY_ASC]) { nodes { id name"
    f" imageVersionsByDefinitionId(first: 1, {NEWEST}) {{ nodes {{ id major minor patch {COPIES} }} }} }} }} }}",
    "Q4": INTROSPECTION,
    "Q5": 'mutation { updateGalleryById(input: {id: "7", galleryPatch: {description: "x"}})'
    " { gallery { id description } } }",
}
