export { useOverlayTrigger } from '../src/overlays/useOverlayTrigger';
export type { OverlayTriggerAria, OverlayTriggerProps } from '../src/overlays/useOverlayTrigger';
