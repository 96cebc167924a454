declare function useId(deterministicId?: string): string;

export { useId };
