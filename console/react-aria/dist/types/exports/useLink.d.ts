export type { LinkProps, AriaLinkProps, AriaLinkOptions, LinkAria } from '../src/link/useLink';
export { useLink } from '../src/link/useLink';
