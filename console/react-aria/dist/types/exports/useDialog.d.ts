export { useDialog } from '../src/dialog/useDialog';
export type { AriaDialogProps, DialogAria } from '../src/dialog/useDialog';
