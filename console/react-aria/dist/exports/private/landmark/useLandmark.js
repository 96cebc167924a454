import {UNSTABLE_createLandmarkController as $6ea972a5373aaa15$export$a8e2debc6521490c} from "../../../private/landmark/useLandmark.js";




export {$6ea972a5373aaa15$export$a8e2debc6521490c as UNSTABLE_createLandmarkController};
//# sourceMappingURL=useLandmark.js.map
