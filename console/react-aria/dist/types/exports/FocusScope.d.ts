export { FocusScope, useFocusManager } from '../src/focus/FocusScope';
export type { FocusScopeProps, FocusManager, FocusManagerOptions } from '../src/focus/FocusScope';
