// Changes of an image and its versions.
import { graphql } from '../api/graphql';

export const SET_PRODUCTION = graphql(`
  mutation SetProduction($input: SetProductionVersionInput!) {
    setProductionVersion(input: $input) { imageDefinition { id } userErrors { code message path params { name value } } }
  }
`);

export const UPDATE_VERSION = graphql(`
  mutation UpdateVersion($input: UpdateImageVersionInput!) {
    updateImageVersion(input: $input) { imageVersion { id } userErrors { code message path params { name value } } }
  }
`);

export const DELETE_VERSION = graphql(`
  mutation DeleteVersion($input: DeleteImageVersionInput!) {
    deleteImageVersion(input: $input) { deletedId imageVersion { id deletedAt } userErrors { code message path params { name value } } }
  }
`);

export const RESTORE_VERSION = graphql(`
  mutation RestoreVersion($input: RestoreImageVersionInput!) {
    restoreImageVersion(input: $input) { imageVersion { id } userErrors { code message path params { name value } } }
  }
`);

export const RETRY_REPLICATION = graphql(`
  mutation RetryReplication($input: RetryReplicationInput!) {
    retryReplication(input: $input) { imageVersion { id } userErrors { code message path params { name value } } }
  }
`);
