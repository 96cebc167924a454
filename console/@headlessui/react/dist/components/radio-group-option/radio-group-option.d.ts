export type * from '../radio-group/radio-group.js';
export { RadioGroupOption } from '../radio-group/radio-group.js';
