export type * from '../switch/switch.js';
export { SwitchGroup } from '../switch/switch.js';
