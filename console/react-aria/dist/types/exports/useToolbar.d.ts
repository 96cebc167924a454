export { useToolbar } from '../src/toolbar/useToolbar';
export type { AriaToolbarProps, ToolbarAria } from '../src/toolbar/useToolbar';
