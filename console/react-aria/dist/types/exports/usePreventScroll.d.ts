export { usePreventScroll } from '../src/overlays/usePreventScroll';
