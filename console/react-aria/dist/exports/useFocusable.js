import {useFocusable as $088f27a386bc4a8f$export$4c014de7c8940b4c} from "../private/interactions/useFocusable.js";




export {$088f27a386bc4a8f$export$4c014de7c8940b4c as useFocusable};
//# sourceMappingURL=useFocusable.js.map
