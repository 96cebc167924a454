// Query of the administration screen.
import { graphql } from '../api/graphql';

export const ADMINISTRATION = graphql(`
  query Administration($first: Int!, $after: String) {
    viewer {
      name
      isAdmin
      storageLocations { name totalBytes freeBytes keptFreeBytes isLow region { displayName } }
      workers { name startedAt lastHeartbeatAt hasStopped }
      maintenance {
        region { name displayName }
        replicas
        verifiedReplicas
        oldestVerificationAt
        repairedReplicas
        failedReplicas
        isVerifying
        collectedAt
        isCollecting
      }
      bases { digest usedBytes usedAt verifiedAt isDamaged imageVersion { id name definition { id name displayName } } }
      quotas { kind used limit region { name displayName } }
    }
    labAccounts(first: 100) {
      nodes { id name createdAt deletionStartedAt region { displayName } galleryAttachment { gallery { id name } } }
      pageInfo { hasNextPage }
    }
    galleries(first: $first, after: $after) {
      nodes {
        id
        name
        region { displayName }
        homeAccount { id name }
        storage { logicalBytes storedBytes monthlyCost { amount currency } }
      }
      pageInfo { hasNextPage endCursor }
    }
    marketplaceImages(first: 50) {
      nodes { id displayName publisher offer sku versionName osType osDisk { sizeBytes } }
    }
  }
`);
