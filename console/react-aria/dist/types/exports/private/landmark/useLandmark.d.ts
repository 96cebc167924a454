export { UNSTABLE_createLandmarkController, type LandmarkControllerOptions } from '../../../src/landmark/useLandmark';
