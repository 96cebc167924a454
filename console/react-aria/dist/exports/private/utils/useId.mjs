import {mergeIds as $390e54f620492c70$export$cd8c9cb68f842629, useSlotId as $390e54f620492c70$export$b4cc09c592e8fdb8} from "../../../private/utils/useId.mjs";




export {$390e54f620492c70$export$b4cc09c592e8fdb8 as useSlotId, $390e54f620492c70$export$cd8c9cb68f842629 as mergeIds};
//# sourceMappingURL=useId.mjs.map
