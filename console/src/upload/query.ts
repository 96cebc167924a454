// Queries and changes of an upload.
import { graphql } from '../api/graphql';

export const UPLOAD_SCREEN = graphql(`
  query UploadScreen($account: ID!) {
    node(id: $account) {
      ... on LabAccount {
        id
        galleryAttachment {
          gallery {
            id
            name
            region { name geography { regions { name displayName available accessRestricted } } }
            definitions(first: 100) { nodes { id name displayName osType osState } }
          }
        }
      }
    }
  }
`);

export const CREATE_UPLOAD = graphql(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) { upload { id url } userErrors { code message path params { name value } } }
  }
`);

export const CREATE_DEFINITION = graphql(`
  mutation CreateDefinition($input: CreateImageDefinitionInput!) {
    createImageDefinition(input: $input) { imageDefinition { id } userErrors { code message path params { name value } } }
  }
`);

export const CREATE_VERSION = graphql(`
  mutation CreateVersion($input: CreateImageVersionInput!) {
    createImageVersion(input: $input) { imageVersion { id name } userErrors { code message path params { name value } } }
  }
`);
