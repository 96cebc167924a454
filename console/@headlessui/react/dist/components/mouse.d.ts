export declare enum MouseButton {
    Left = 0,
    Right = 2
}
