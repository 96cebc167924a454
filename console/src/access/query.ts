// Queries of the user's own access: sessions and tokens.
import { graphql } from '../api/graphql';

export const ACCESS = graphql(`
  query Access {
    viewer {
      name
      sessions(first: 20) {
        nodes { id createdAt lastUsedAt endsAt endedAt providerIssuer isCurrent }
      }
      tokens(first: 50) {
        nodes { id purpose createdAt issuedBy tokenExpiresAt tokenLastUsedAt revokedAt isCurrent }
      }
    }
  }
`);

export const CREATE_TOKEN = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) { token accessToken { id } userErrors { code message path params { name value } } }
  }
`);

export const REVOKE_TOKEN = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) { accessToken { id } userErrors { code message path params { name value } } }
  }
`);

export const REVOKE_SESSION = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) { session { id } userErrors { code message path params { name value } } }
  }
`);

export const APPROVE_DEVICE = graphql(`
  mutation ApproveDevice($input: ApproveDeviceInput!) {
    approveDevice(input: $input) { accessToken { id purpose } userErrors { code message path params { name value } } }
  }
`);

export const DENY_DEVICE = graphql(`
  mutation DenyDevice($input: DenyDeviceInput!) {
    denyDevice(input: $input) { programName userErrors { code message path params { name value } } }
  }
`);
