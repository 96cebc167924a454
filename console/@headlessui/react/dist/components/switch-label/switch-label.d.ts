export type * from '../switch/switch.js';
export { SwitchLabel } from '../switch/switch.js';
