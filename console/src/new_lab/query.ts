// Queries of the form for a new lab.
import { graphql } from '../api/graphql';

export const NEW_LAB = graphql(`
  query NewLab(
    $account: ID!
    $region: String
    $search: String
    $first: Int!
    $after: String
    $afterOffered: String
  ) {
    node(id: $account) {
      ... on LabAccount {
        id
        name
        viewerCanUpdate
        viewerCanChooseRegion
        region { name displayName geography { regions { name displayName available } } }
        galleryAttachment { gallery { id name } }
        images(first: $first, after: $after, regionName: $region, search: $search) {
          nodes {
            username
            requiresUsername
            takesPassword
            isEligible
            isReadyAtOnce
            reasons
            definition { id name displayName description osType osState }
            resolvedVersion { id name osDisk { sizeBytes } replicas { state region { name displayName } } }
          }
          pageInfo { hasNextPage endCursor }
        }
        marketplaceImages(first: $first, after: $afterOffered, search: $search) {
          nodes {
            username
            requiresUsername
            takesPassword
            isEligible
            isReadyAtOnce
            reasons
            image { id displayName publisher versionName osType osDisk { sizeBytes } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export const CREATE_LAB = graphql(`
  mutation CreateLab($input: CreateLabInput!) {
    createLab(input: $input) {
      lab { id }
      userErrors { code message path params { name value } }
    }
  }
`);
