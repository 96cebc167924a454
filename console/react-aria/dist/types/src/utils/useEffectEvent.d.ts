export declare function useEffectEvent<T extends Function>(fn?: T): T;
