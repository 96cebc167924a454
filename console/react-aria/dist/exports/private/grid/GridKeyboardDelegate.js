import {GridKeyboardDelegate as $bd737065d28db63c$export$de9feff04fda126e} from "../../../private/grid/GridKeyboardDelegate.js";




export {$bd737065d28db63c$export$de9feff04fda126e as GridKeyboardDelegate};
//# sourceMappingURL=GridKeyboardDelegate.js.map
