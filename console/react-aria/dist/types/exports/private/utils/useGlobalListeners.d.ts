export { useGlobalListeners } from '../../../src/utils/useGlobalListeners';
