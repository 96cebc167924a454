export { useProgressBar } from '../src/progress/useProgressBar';
export type { ProgressBarProps, ProgressBarBaseProps, AriaProgressBarBaseProps, AriaProgressBarProps, ProgressBarAria } from '../src/progress/useProgressBar';
