export { usePreviewTrigger } from '../src/tooltip/usePreviewTrigger';
export type { AriaPreviewTriggerProps, PreviewTriggerTriggerAria } from '../src/tooltip/usePreviewTrigger';
