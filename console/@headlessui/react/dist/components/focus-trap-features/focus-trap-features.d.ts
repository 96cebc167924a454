export type * from '../focus-trap/focus-trap.js';
export { FocusTrapFeatures } from '../focus-trap/focus-trap.js';
