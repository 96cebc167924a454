export type * from '../switch/switch.js';
export { SwitchDescription } from '../switch/switch.js';
