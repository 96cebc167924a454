export { styleSingleton } from './component';
export { stylesheetSingleton } from './singleton';
export { styleHookSingleton } from './hook';
