import {Focusable as $088f27a386bc4a8f$export$35a3bebf7ef2d934} from "../private/interactions/useFocusable.js";




export {$088f27a386bc4a8f$export$35a3bebf7ef2d934 as Focusable};
//# sourceMappingURL=Focusable.js.map
