export declare function useTrackedPointer(): {
    wasMoved(evt: PointerEvent): boolean;
    update(evt: PointerEvent): void;
};
