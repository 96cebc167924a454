export { useEffectEvent } from '../../../src/utils/useEffectEvent';
