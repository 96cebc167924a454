import { graphql } from '../api/graphql';

export const NEW_LAB = graphql(`
  query NewLab($account: ID!, $region: String, $search: String) {
    node(id: $account) {
      ... on LabAccount {
        id
        name
        viewerCanUpdate
        viewerCanChooseRegion
        region { name displayName geography { regions { name displayName available } } }
        galleryAttachment { gallery { id name } }
        images(first: 100, regionName: $region, search: $search) {
          nodes {
            username
            requiresUsername
            isEligible
            reasons
            definition { id name displayName description osType osState }
            resolvedVersion { id name osDisk { sizeBytes } replicas { state region { name displayName } } }
          }
          pageInfo { hasNextPage }
        }
        marketplaceImages(first: 100, search: $search) {
          nodes {
            username
            requiresUsername
            isEligible
            reasons
            image { id displayName publisher offer sku version osType osDisk { sizeBytes } }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }
`);

export const CREATE_LAB = graphql(`
  mutation CreateLab($input: CreateLabInput!) {
    createLab(input: $input) {
      lab { id }
      userErrors { code message path }
    }
  }
`);
