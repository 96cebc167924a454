// Query of the audit log.
import { graphql } from '../api/graphql';

export const AUDIT_LOG = graphql(`
  query AuditLog($filter: AuditLogFilter!, $first: Int!, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        occurredAt
        channel
        actor
        action
        outcome
        suppressed
        input
        address
        objectLabAccount { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
