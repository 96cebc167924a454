export declare function useResolveButtonType<TTag>(props: {
    type?: string;
    as?: TTag;
}, element: HTMLElement | null): string | undefined;
