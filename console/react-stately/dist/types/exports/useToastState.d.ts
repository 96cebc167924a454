export { useToastState, ToastQueue, useToastQueue } from '../src/toast/useToastState';
export type { ToastState, QueuedToast, ToastStateProps, ToastOptions } from '../src/toast/useToastState';
