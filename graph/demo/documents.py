"""GraphQL documents of the demo."""

ERRORS = "userErrors { code message }"
LAB_FIELDS = "id labState error { code message } imageVersion { name } templateVm { state message diskUri baseUri }"

CREATE_ACCOUNT = f"""
mutation {{
  createLabAccount(input: {{name: "Demo school", regionName: "francecentral"}}) {{ labAccount {{ id }} {ERRORS} }}
}}
"""
CREATE_GALLERY = f"""
mutation ($account: ID!) {{
  createGallery(input: {{labAccountId: $account, name: "demo_gallery", regionName: "francecentral"}}) {{
    gallery {{ id }} {ERRORS}
  }}
}}
"""
ATTACH = f"""
mutation ($account: ID!, $gallery: ID!) {{
  attachGallery(input: {{labAccountId: $account, galleryId: $gallery}}) {{ attachment {{ id }} {ERRORS} }}
}}
"""
MARKETPLACE = "{ marketplaceImages { nodes { id } } }"
CREATE_LAB = f"""
mutation ($account: ID!, $name: String!, $image: LabImageInput!) {{
  createLab(input: {{labAccountId: $account, name: $name, image: $image}}) {{ lab {{ {LAB_FIELDS} }} {ERRORS} }}
}}
"""
LAB = f"query ($id: ID!) {{ node(id: $id) {{ ... on Lab {{ {LAB_FIELDS} }} }} }}"
FLATTEN = f"""
mutation ($lab: ID!) {{ flattenTemplate(input: {{labId: $lab}}) {{ lab {{ {LAB_FIELDS} }} {ERRORS} }} }}
"""
TEMPLATE = "query ($id: ID!) { node(id: $id) { ... on Lab { templateVm { state message } } } }"
START = f"mutation ($lab: ID!) {{ startTemplateVm(input: {{labId: $lab}}) {{ lab {{ id }} {ERRORS} }} }}"
STOP = f"mutation ($lab: ID!) {{ stopTemplateVm(input: {{labId: $lab}}) {{ lab {{ id }} {ERRORS} }} }}"
EXPORT = f"""
mutation ($lab: ID!) {{
  exportImage(input: {{labId: $lab, imageName: "algebra", releaseNotes: "As first taught."}}) {{ export {{ id }} {ERRORS} }}
}}
"""
REEXPORT = f"""
mutation ($lab: ID!) {{
  reexportImage(input: {{labId: $lab, target: {{updateImage: {{}}}}, releaseNotes: "With notes."}}) {{
    export {{ id }} {ERRORS}
  }}
}}
"""
PROGRESS = """
subscription ($export: ID!) {
  exportProgress(exportId: $export) {
    phase progress message
    replicas { state progress region { name } }
  }
}
"""
EXPORTED = """
query ($id: ID!) {
  node(id: $id) {
    ... on Export {
      status message totalBytes storedBytes
      imageVersion { id name digest consistency definition { id } replicas { isSource storedBytes region { name } } }
    }
  }
}
"""
