export type * from '../transition/transition.js';
export { TransitionChild } from '../transition/transition.js';
