export { FocusableProvider, FocusableContext, type FocusableProviderProps } from '../../../src/interactions/useFocusable';
