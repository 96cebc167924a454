// Queries of the lab account's screen.
import { graphql } from '../api/graphql';

export const ACCOUNT = graphql(`
  query Account($id: ID!) {
    node(id: $id) {
      ... on LabAccount {
        id
        name
        createdAt
        newImagesEnabledByDefault
        labCreatorsChooseRegion
        replicationPolicy
        replicationRegions { name }
        viewerCanUpdate
        viewerCanGrantRoles
        roleAssignments(first: 100) { nodes { id principal role grantedBy grantedAt } pageInfo { hasNextPage } }
        region { name displayName geography { displayName regions { name displayName available } } }
        galleryAttachment {
          isDetaching
          attachedAt
          attachedBy
          gallery {
            id
            name
            description
            softDeleteRetentionDays
            viewerCanUpdate
            viewerCanUpdateRetention
            invitations(first: 20) {
              nodes { id createdAt invitedBy expiresAt acceptedAt acceptedBy acceptedByLabAccount { id name } }
              pageInfo { hasNextPage }
            }
            homeAccount { id name }
            storage { logicalBytes storedBytes deduplicationRatio monthlyCost { amount currency } }
          }
        }
      }
    }
    galleries(first: 100) { nodes { id name viewerCanUpdate } }
  }
`);

export const NEW_ACCOUNT = graphql(`
  query NewAccount {
    geographies { name displayName regions { name displayName available } }
  }
`);

export const ACCOUNT_WARNINGS = graphql(`
  query AccountDeletionWarnings($id: ID!) {
    node(id: $id) { ... on LabAccount { id deletionWarnings { kind message params { name value } } } }
  }
`);
