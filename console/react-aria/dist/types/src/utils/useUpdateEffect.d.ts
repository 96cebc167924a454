import { EffectCallback } from 'react';
export declare function useUpdateEffect(cb: EffectCallback, dependencies: any[]): void;
