export { useOverlayFocusContain } from '../../../src/overlays/Overlay';
