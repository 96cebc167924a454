// Queries of a lab's screen.
import { graphql } from '../api/graphql';

export const LAB = graphql(`
  query Lab($id: ID!) {
    node(id: $id) {
      ... on Lab {
        id
        name
        labState
        error { code message }
        createdAt
        createdBy
        viewerCanStartAndStop
        viewerCanExport
        viewerCanDelete
        viewerCanGrantRoles
        roleAssignments(first: 50) { nodes { id principal role grantedBy grantedAt } pageInfo { hasNextPage } }
        labAccount {
          id
          name
          viewerCanUpdate
          replicationPolicy
          galleryAttachment { isDetaching gallery { id name } }
        }
        region { name displayName geography { regions { name displayName available accessRestricted } } }
        imageVersion {
          id
          name
          definition {
            id
            name
            displayName
            gallery { id }
            productionMode
            productionVersion { id name }
            versions(first: 3, filter: { includeDeleted: true }) { nodes { id name releaseNotes createdBy createdAt } }
          }
        }
        marketplaceImage { id displayName }
        templateVm {
          state
          progress
          notice { code message params { name value } }
          diskUri
          diskFormat
          baseUri
          hasScreen
          stopsAt
          canExportRunning
          username
          osDisk { sizeBytes usedBytes }
        }
        exports(first: 10) {
          nodes {
            id
            kind
            status
            phase
            progress
            totalBytes
            processedBytes
            storedBytes
            deduplicatedBytes
            waitingReason { code message params { name value } }
            requestedBy
            createdAt
            finishedAt
            isCancelable
            isRetryable
            bytesPerSecond
            etaSeconds
            error { code message isRetryable }
            imageVersion {
              id
              name
              consistency
              definition { id name displayName productionMode }
              replicas {
                id
                isSource
                state
                progress
                totalBytes
                transferredBytes
                storedBytes
                error { code message }
                waitingReason { code message params { name value } }
                region { name displayName }
              }
            }
          }
        }
      }
    }
  }
`);

export const LAB_EXPORTS = graphql(`
  subscription LabExports($id: ID!, $after: Int) {
    labExports(labId: $id, after: $after) {
      sequence
      occurredAt
      status
      phase
      progress
      processedBytes
      totalBytes
      bytesPerSecond
      etaSeconds
      waitingReason { code message params { name value } }
      replicas {
        isSource
        state
        progress
        totalBytes
        transferredBytes
        storedBytes
        error { code message }
        waitingReason { code message params { name value } }
        region { name displayName }
      }
      export { id isCancelable isRetryable }
    }
  }
`);

export const LAB_ACTIVITY = graphql(`
  subscription LabActivity($id: ID!, $after: Int) {
    labActivity(labId: $id, after: $after) { sequence kind }
  }
`);
