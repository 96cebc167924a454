export type * from '../radio-group/radio-group.js';
export { RadioGroupLabel } from '../radio-group/radio-group.js';
