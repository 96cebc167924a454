// Changes of a lab account: its properties, its gallery and its invitations.
import { graphql } from '../api/graphql';

export const CREATE_ACCOUNT = graphql(`
  mutation CreateAccount($input: CreateLabAccountInput!) {
    createLabAccount(input: $input) { labAccount { id } userErrors { code message path params { name value } } }
  }
`);

export const UPDATE_ACCOUNT = graphql(`
  mutation UpdateAccount($input: UpdateLabAccountInput!) {
    updateLabAccount(input: $input) { labAccount { id } userErrors { code message path params { name value } } }
  }
`);

export const CREATE_GALLERY = graphql(`
  mutation CreateGallery($input: CreateGalleryInput!) {
    createGallery(input: $input) { gallery { id } userErrors { code message path params { name value } } }
  }
`);

export const UPDATE_GALLERY = graphql(`
  mutation UpdateGallery($input: UpdateGalleryInput!) {
    updateGallery(input: $input) { gallery { id } userErrors { code message path params { name value } } }
  }
`);

export const ATTACH = graphql(`
  mutation AttachGallery($input: AttachGalleryInput!) {
    attachGallery(input: $input) { attachment { id } userErrors { code message path params { name value } } }
  }
`);

export const DETACH = graphql(`
  mutation DetachGallery($input: DetachGalleryInput!) {
    detachGallery(input: $input) { changed userErrors { code message path params { name value } } }
  }
`);

export const INVITE = graphql(`
  mutation InviteToGallery($input: InviteToGalleryInput!) {
    inviteToGallery(input: $input) { invitation { id expiresAt } code userErrors { code message path params { name value } } }
  }
`);

export const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { attachment { id } userErrors { code message path params { name value } } }
  }
`);

export const REVOKE_INVITATION = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) { deletedId userErrors { code message path params { name value } } }
  }
`);

export const DELETE_ACCOUNT = graphql(`
  mutation DeleteAccount($input: DeleteLabAccountInput!) {
    deleteLabAccount(input: $input) { deletedId userErrors { code message path params { name value } } }
  }
`);
