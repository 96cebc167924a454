import {GridKeyboardDelegate as $c7bb87e55e1ab755$export$de9feff04fda126e} from "../../../private/grid/GridKeyboardDelegate.mjs";




export {$c7bb87e55e1ab755$export$de9feff04fda126e as GridKeyboardDelegate};
//# sourceMappingURL=GridKeyboardDelegate.mjs.map
