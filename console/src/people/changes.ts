// Changes of the roles of people.
import { graphql } from '../api/graphql';

export const GRANT = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) { roleAssignment { id principal role } userErrors { code message path params { name value } } }
  }
`);

export const REVOKE = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) { deletedId userErrors { code message path params { name value } } }
  }
`);

export const REMOVE_PERSON = graphql(`
  mutation RemovePrincipal($input: RemovePrincipalInput!) {
    removePrincipal(input: $input) {
      rolesRemoved
      tokensRevoked
      sessionsEnded
      labsTransferred
      userErrors { code message path params { name value } }
    }
  }
`);
