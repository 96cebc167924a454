export type * from '../radio-group/radio-group.js';
export { Radio } from '../radio-group/radio-group.js';
