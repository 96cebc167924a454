import {SelectionManager as $4a07ac835f260f78$export$6c8a5aaad13c9852} from "../../../private/selection/SelectionManager.mjs";




export {$4a07ac835f260f78$export$6c8a5aaad13c9852 as SelectionManager};
//# sourceMappingURL=SelectionManager.mjs.map
