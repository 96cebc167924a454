import { createSidecarMedium } from 'use-sidecar';
export const effectCar = createSidecarMedium();
