export { useToggleButtonGroup, useToggleButtonGroupItem } from '../src/button/useToggleButtonGroup';
export type { AriaToggleButtonGroupProps, ToggleButtonGroupAria, AriaToggleButtonGroupItemProps, AriaToggleButtonGroupItemOptions } from '../src/button/useToggleButtonGroup';
