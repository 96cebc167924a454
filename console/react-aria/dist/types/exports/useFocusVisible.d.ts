export { setInteractionModality, useFocusVisible } from '../src/interactions/useFocusVisible';
export type { FocusVisibleProps, FocusVisibleResult } from '../src/interactions/useFocusVisible';
export type { FocusEvents } from '@react-types/shared';
export type { Modality } from '../src/interactions/useFocusVisible';
