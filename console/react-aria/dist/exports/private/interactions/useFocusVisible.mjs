import {addWindowFocusTracking as $8f5a2122b0992be3$export$2f1888112f558a7d, getInteractionModality as $8f5a2122b0992be3$export$630ff653c5ada6a9, getPointerType as $8f5a2122b0992be3$export$887a228355cf7d95, isFocusVisible as $8f5a2122b0992be3$export$b9b3dfddab17db27, setInteractionModality as $8f5a2122b0992be3$export$8397ddfc504fdb9a, useFocusVisibleListener as $8f5a2122b0992be3$export$ec71b4b83ac08ec3, useInteractionModality as $8f5a2122b0992be3$export$98e20ec92f614cfe} from "../../../private/interactions/useFocusVisible.mjs";




export {$8f5a2122b0992be3$export$8397ddfc504fdb9a as setInteractionModality, $8f5a2122b0992be3$export$630ff653c5ada6a9 as getInteractionModality, $8f5a2122b0992be3$export$b9b3dfddab17db27 as isFocusVisible, $8f5a2122b0992be3$export$887a228355cf7d95 as getPointerType, $8f5a2122b0992be3$export$2f1888112f558a7d as addWindowFocusTracking, $8f5a2122b0992be3$export$98e20ec92f614cfe as useInteractionModality, $8f5a2122b0992be3$export$ec71b4b83ac08ec3 as useFocusVisibleListener};
//# sourceMappingURL=useFocusVisible.mjs.map
