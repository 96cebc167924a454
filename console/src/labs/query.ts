// Query of the list of labs.
import { graphql } from '../api/graphql';

export const LABS = graphql(`
  query Labs($account: ID!, $first: Int!, $after: String, $search: String) {
    node(id: $account) {
      ... on LabAccount {
        id
        labs(first: $first, after: $after, search: $search) {
          nodes {
            id
            name
            labState
            createdAt
            createdBy
            region { displayName name }
            imageVersion { id name definition { id name displayName } }
            marketplaceImage { id displayName }
            templateVm { state }
            activeExport { id status phase progress }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);
