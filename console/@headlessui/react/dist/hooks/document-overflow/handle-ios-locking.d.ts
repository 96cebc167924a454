import type { ScrollLockStep } from './overflow-store.js';
interface ContainerMetadata {
    containers: (() => HTMLElement[])[];
}
export declare function handleIOSLocking(): ScrollLockStep<ContainerMetadata>;
export {};
