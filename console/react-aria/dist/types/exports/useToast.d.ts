export { useToast } from '../src/toast/useToast';
export { useToastRegion } from '../src/toast/useToastRegion';
export type { AriaToastRegionProps, ToastRegionAria } from '../src/toast/useToastRegion';
export type { AriaToastProps, ToastAria } from '../src/toast/useToast';
