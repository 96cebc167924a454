import {UNSTABLE_createLandmarkController as $6b88d4883d4c7fe3$export$a8e2debc6521490c} from "../../../private/landmark/useLandmark.mjs";




export {$6b88d4883d4c7fe3$export$a8e2debc6521490c as UNSTABLE_createLandmarkController};
//# sourceMappingURL=useLandmark.mjs.map
