export { focusSafely } from '../../../src/interactions/focusSafely';
