// Queries of the gallery's activity.
import { graphql } from '../api/graphql';

export const ACTIVITY_SCREEN = graphql(`
  query ActivityScreen($account: ID!) {
    node(id: $account) { ... on LabAccount { id galleryAttachment { gallery { id name } } } }
  }
`);

export const GALLERY_EVENTS = graphql(`
  subscription GalleryEvents($id: ID!, $after: Int) {
    galleryActivity(galleryId: $id, after: $after) {
      sequence
      occurredAt
      kind
      actor
      definitionName
      versionName
      regionName
      definition { id }
    }
  }
`);
