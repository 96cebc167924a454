export { useOverlay, type AriaOverlayProps, type OverlayAria } from '../src/overlays/useOverlay';
