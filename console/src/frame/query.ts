import { graphql } from '../api/graphql';

export const FRAME = graphql(`
  query Frame {
    viewer {
      name
      isAdmin
    }
    labAccounts(first: 100) {
      nodes {
        id
        name
        deletionStartedAt
        viewerCanUpdate
        viewerCanGrantRoles
        viewerCanCreateLabs
      }
    }
  }
`);
