export { useDisclosureState } from '../src/disclosure/useDisclosureState';
export type { DisclosureState, DisclosureProps } from '../src/disclosure/useDisclosureState';
