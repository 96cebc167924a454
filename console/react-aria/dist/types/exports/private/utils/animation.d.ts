export { useEnterAnimation, useExitAnimation } from '../../../src/utils/animation';
