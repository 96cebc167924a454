export type { AriaLandmarkRole, AriaLandmarkProps, LandmarkAria, LandmarkController, LandmarkControllerOptions } from '../src/landmark/useLandmark';
export { useLandmark } from '../src/landmark/useLandmark';
