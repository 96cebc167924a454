export { useButton } from '../src/button/useButton';
export type { ButtonProps, LinkButtonProps, AriaBaseButtonProps, AriaButtonProps, AriaButtonOptions, ButtonAria } from '../src/button/useButton';
