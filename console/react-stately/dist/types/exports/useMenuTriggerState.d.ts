export { useMenuTriggerState } from '../src/menu/useMenuTriggerState';
export { useSubmenuTriggerState } from '../src/menu/useSubmenuTriggerState';
export type { MenuTriggerProps, MenuTriggerState, RootMenuTriggerState, MenuTriggerType } from '../src/menu/useMenuTriggerState';
export type { SubmenuTriggerProps, SubmenuTriggerState } from '../src/menu/useSubmenuTriggerState';
