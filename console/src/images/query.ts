// Queries of the list of images.
import { graphql } from '../api/graphql';

export const IMAGES = graphql(`
  query Images($account: ID!, $first: Int!, $after: String, $search: String) {
    node(id: $account) {
      ... on LabAccount {
        id
        name
        region { displayName }
        galleryAttachment {
          gallery {
            id
            name
            viewerCanCreateImages
            storage { logicalBytes storedBytes monthlyCost { amount currency } }
          }
        }
        images(first: $first, after: $after, search: $search) {
          nodes {
            enabled
            isEligible
            reasons
            definition {
              id
              name
              displayName
              osType
              productionMode
              versions(first: 1) {
                nodes {
                  id
                  name
                  provisioningState
                  logicalBytes
                  storedBytes
                  publishedAt
                  replicas { state region { name displayName } }
                }
              }
            }
            resolvedVersion { id name }
          }
          pageInfo { hasNextPage endCursor }
        }
        marketplaceImages(first: 100, search: $search) {
          nodes {
            enabled
            isEligible
            reasons
            image { id displayName publisher versionName osType osDisk { sizeBytes } }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }
`);

export const SET_ENABLED = graphql(`
  mutation SetImagesEnabled($input: SetImagesEnabledInput!) {
    setImagesEnabled(input: $input) { labAccount { id } userErrors { code message path params { name value } } }
  }
`);

export const SET_MARKETPLACE_ENABLED = graphql(`
  mutation SetMarketplaceImagesEnabled($input: SetMarketplaceImagesEnabledInput!) {
    setMarketplaceImagesEnabled(input: $input) { labAccount { id } userErrors { code message path params { name value } } }
  }
`);

export const GALLERY_ACTIVITY = graphql(`
  subscription GalleryActivity($id: ID!, $after: Int) {
    galleryActivity(galleryId: $id, after: $after) { sequence kind }
  }
`);
