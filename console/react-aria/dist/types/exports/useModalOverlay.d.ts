export { useModalOverlay } from '../src/overlays/useModalOverlay';
export type { AriaModalOverlayProps, ModalOverlayAria } from '../src/overlays/useModalOverlay';
