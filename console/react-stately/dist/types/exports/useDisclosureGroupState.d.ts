export { useDisclosureGroupState } from '../src/disclosure/useDisclosureGroupState';
export type { DisclosureGroupState, DisclosureGroupProps } from '../src/disclosure/useDisclosureGroupState';
