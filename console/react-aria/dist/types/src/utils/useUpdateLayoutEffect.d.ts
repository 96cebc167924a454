import { EffectCallback } from 'react';
export declare function useUpdateLayoutEffect(effect: EffectCallback, dependencies: any[]): void;
