import { graphql } from '../api/graphql';

export const FRAME = graphql(`
  query Frame {
    viewer {
      name
      isAdmin
      roles { role labAccount { id } lab { id } }
    }
    labAccounts(first: 100) {
      nodes {
        id
        name
        region { name displayName }
        galleryAttachment { gallery { id name } }
      }
    }
  }
`);
