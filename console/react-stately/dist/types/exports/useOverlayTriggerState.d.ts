export { useOverlayTriggerState } from '../src/overlays/useOverlayTriggerState';
export type { OverlayTriggerProps, OverlayTriggerState } from '../src/overlays/useOverlayTriggerState';
