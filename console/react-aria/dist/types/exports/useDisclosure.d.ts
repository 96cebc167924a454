export { useDisclosure } from '../src/disclosure/useDisclosure';
export type { DisclosureAria, AriaDisclosureProps } from '../src/disclosure/useDisclosure';
