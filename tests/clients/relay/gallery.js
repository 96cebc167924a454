import { graphql } from 'relay-runtime';

// What a page about a gallery is made of, with the directives of Relay's that ask most of a schema.
graphql`
  query galleryQuery($id: ID!) {
    node(id: $id) {
      ...gallery_images @alias
    }
  }
`;

graphql`
  fragment gallery_images on Gallery
  @refetchable(queryName: "galleryImagesPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    name
    definitions(first: $count, after: $cursor) @connection(key: "gallery_definitions") {
      edges {
        node {
          ...gallery_image
        }
      }
    }
  }
`;

graphql`
  fragment gallery_image on ImageDefinition @refetchable(queryName: "galleryImageQuery") {
    name
    latestVersion {
      name
      storedBytes
      replicas {
        state
        progress
      }
    }
  }
`;

graphql`
  mutation galleryCreateImageMutation($input: CreateImageDefinitionInput!, $connections: [ID!]!) {
    createImageDefinition(input: $input) {
      imageDefinition @prependNode(connections: $connections, edgeTypeName: "ImageDefinitionEdge") {
        ...gallery_image
      }
      userErrors {
        code
        path
      }
    }
  }
`;

graphql`
  mutation galleryDeleteImageMutation($id: ID!, $connections: [ID!]!) {
    deleteImageDefinition(input: { imageDefinitionId: $id }) {
      deletedId @deleteRecord @deleteEdge(connections: $connections)
      userErrors {
        code
      }
    }
  }
`;
