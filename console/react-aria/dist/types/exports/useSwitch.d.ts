export { useSwitch } from '../src/switch/useSwitch';
export type { SwitchProps, AriaSwitchProps, SwitchAria } from '../src/switch/useSwitch';
