import { graphql } from 'relay-runtime';

// The documents of ../operations/story.graphql, under the names that Relay wants for them.
graphql`
  query storyLabQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Lab {
        name
        labState
      }
    }
  }
`;

graphql`
  mutation storyExportMutation($input: ExportImageInput!) {
    exportImage(input: $input) {
      export {
        id
        status
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`;

graphql`
  subscription storyProgressSubscription($id: ID!, $after: Int) {
    exportProgress(exportId: $id, after: $after) {
      sequence
      status
      phase
      progress
      replicas {
        region {
          id
          name
        }
        state
      }
      export {
        id
        status
      }
    }
  }
`;
