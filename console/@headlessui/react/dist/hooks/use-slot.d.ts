export declare function useSlot<ExpectedType extends Record<string, any>>(object: ExpectedType): ExpectedType;
