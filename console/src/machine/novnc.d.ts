// The part of noVNC's class that the console uses; the package has no types.
declare module '@novnc/novnc' {
  export default class RFB extends EventTarget {
    constructor(target: HTMLElement, channel: WebSocket, options?: { shared?: boolean });
    scaleViewport: boolean;
    focus(): void;
    sendKey(keysym: number, code: string, isDown: boolean): void;
  }
}
