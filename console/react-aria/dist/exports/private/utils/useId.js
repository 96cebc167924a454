import {mergeIds as $0292efe68908de6b$export$cd8c9cb68f842629, useSlotId as $0292efe68908de6b$export$b4cc09c592e8fdb8} from "../../../private/utils/useId.js";




export {$0292efe68908de6b$export$b4cc09c592e8fdb8 as useSlotId, $0292efe68908de6b$export$cd8c9cb68f842629 as mergeIds};
//# sourceMappingURL=useId.js.map
