export { useVisuallyHidden, VisuallyHidden } from '../src/visually-hidden/VisuallyHidden';
export type { VisuallyHiddenAria, VisuallyHiddenProps } from '../src/visually-hidden/VisuallyHidden';
