export { useMeter } from '../src/meter/useMeter';
export type { MeterProps, AriaMeterProps, MeterAria } from '../src/meter/useMeter';
