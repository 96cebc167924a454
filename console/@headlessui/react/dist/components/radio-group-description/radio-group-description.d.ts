export type * from '../radio-group/radio-group.js';
export { RadioGroupDescription } from '../radio-group/radio-group.js';
