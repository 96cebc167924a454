import {addWindowFocusTracking as $b50b1cc8a843ace7$export$2f1888112f558a7d, getInteractionModality as $b50b1cc8a843ace7$export$630ff653c5ada6a9, getPointerType as $b50b1cc8a843ace7$export$887a228355cf7d95, isFocusVisible as $b50b1cc8a843ace7$export$b9b3dfddab17db27, setInteractionModality as $b50b1cc8a843ace7$export$8397ddfc504fdb9a, useFocusVisibleListener as $b50b1cc8a843ace7$export$ec71b4b83ac08ec3, useInteractionModality as $b50b1cc8a843ace7$export$98e20ec92f614cfe} from "../../../private/interactions/useFocusVisible.js";




export {$b50b1cc8a843ace7$export$8397ddfc504fdb9a as setInteractionModality, $b50b1cc8a843ace7$export$630ff653c5ada6a9 as getInteractionModality, $b50b1cc8a843ace7$export$b9b3dfddab17db27 as isFocusVisible, $b50b1cc8a843ace7$export$887a228355cf7d95 as getPointerType, $b50b1cc8a843ace7$export$2f1888112f558a7d as addWindowFocusTracking, $b50b1cc8a843ace7$export$98e20ec92f614cfe as useInteractionModality, $b50b1cc8a843ace7$export$ec71b4b83ac08ec3 as useFocusVisibleListener};
//# sourceMappingURL=useFocusVisible.js.map
