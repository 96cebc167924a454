// Queries of an image's screen.
import { graphql } from '../api/graphql';

export const IMAGE = graphql(`
  query Image($id: ID!) {
    node(id: $id) {
      ... on ImageDefinition {
        id
        name
        displayName
        description
        osType
        osState
        publisher
        offer
        sku
        productionMode
        productionVersion { id name }
        latestVersion { id name }
        productionHistory(first: 10) {
          nodes { id occurredAt changedBy fromVersionName toVersionName note fromVersion { id name deletedAt } }
        }
        viewerCanCreateVersions
        gallery { id name softDeleteRetentionDays }
        versions(first: 30, filter: { includeDeleted: true }) {
          nodes {
            id
            name
            provisioningState
            excludeFromLatest
            endOfLifeDate
            blockDeletionBeforeEndOfLife
            createdAt
            createdBy
            publishedAt
            deletedAt
            releaseNotes
            consistency
            logicalBytes
            storedBytes
            digest
            replicationState
            sourceLab { id name marketplaceImage { id displayName } }
            parent { id name definition { id name displayName } }
            derivedVersions(first: 5) { nodes { id name definition { id name displayName } } totalCount }
            labs(first: 5) { nodes { id name } totalCount }
            replicas {
              id
              isSource
              state
              progress
              totalBytes
              transferredBytes
              error { code message }
              waitingReason { code message params { name value } }
              refusal
              verifiedAt
              finding { code message params { name value } }
              region { name displayName }
            }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }
`);

export const WARNINGS = graphql(`
  query DeletionWarnings($id: ID!) {
    node(id: $id) { ... on ImageVersion { id deletionWarnings { kind message params { name value } } } }
  }
`);

export const DOWNLOADS = graphql(`
  query Downloads($id: ID!) {
    node(id: $id) {
      ... on ImageVersion {
        id
        RAW: downloadUrl(format: RAW)
        QCOW2: downloadUrl(format: QCOW2)
        VHD: downloadUrl(format: VHD)
        VHDX: downloadUrl(format: VHDX)
        VMDK: downloadUrl(format: VMDK)
      }
    }
  }
`);
