import { graphql } from '../api/graphql';

export const NEW_LAB = graphql(`
  query NewLab($account: ID!, $region: String) {
    node(id: $account) {
      ... on LabAccount {
        id
        name
        viewerCanUpdate
        viewerCanChooseRegion
        region { name displayName geography { regions { name displayName available } } }
        galleryAttachment { gallery { id name } }
        images(first: 100, regionName: $region) {
          nodes {
            isEligible
            reasons
            definition { id name displayName description osType osState }
            resolvedVersion { id name osDisk { sizeBytes } replicas { state region { name displayName } } }
          }
        }
        marketplaceImages(first: 100) {
          nodes {
            isEligible
            reasons
            image { id displayName publisher offer sku version osType osDisk { sizeBytes } }
          }
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
