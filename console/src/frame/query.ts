// Queries of the frame: the user, the accounts, and running exports.
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

export const EXPORTS = graphql(`
  query Exports($name: String!) {
    running: exports(first: 20, filter: { requestedBy: $name, statuses: [QUEUED, RUNNING] }) {
      nodes { id status progress finishedAt lab { id name } imageVersion { id name definition { id name displayName } } }
    }
    ended: exports(
      first: 20
      filter: { requestedBy: $name, statuses: [SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED, CANCELED] }
    ) {
      nodes { id status progress finishedAt lab { id name } imageVersion { id name definition { id name displayName } } }
    }
  }
`);

export const ACCOUNT_ACTIVITY = graphql(`
  subscription AccountActivity($id: ID!, $after: Int) {
    accountActivity(labAccountId: $id, after: $after) { sequence kind }
  }
`);
