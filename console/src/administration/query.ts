import { graphql } from '../api/graphql';

export const ADMINISTRATION = graphql(`
  query Administration {
    viewer {
      name
      isAdmin
      storageLocations { name totalBytes freeBytes keptFreeBytes isLow region { displayName } }
      quotas { kind used limit region { name displayName } }
    }
    labAccounts(first: 100) {
      nodes { id name createdAt deletionStartedAt region { displayName } galleryAttachment { gallery { id name } } }
      pageInfo { hasNextPage }
    }
    galleries(first: 20) {
      nodes {
        id
        name
        region { displayName }
        homeAccount { id name }
        storage { logicalBytes storedBytes monthlyCost { amount currency } }
      }
      pageInfo { hasNextPage }
    }
    marketplaceImages(first: 50) {
      nodes { id displayName publisher offer sku version osType osDisk { sizeBytes } }
    }
  }
`);
