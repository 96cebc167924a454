import {SelectionManager as $60fcbaf037242b1f$export$6c8a5aaad13c9852} from "../../../private/selection/SelectionManager.js";




export {$60fcbaf037242b1f$export$6c8a5aaad13c9852 as SelectionManager};
//# sourceMappingURL=SelectionManager.js.map
