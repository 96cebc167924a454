import {createHideableComponent as $d7f64c32b702fe2c$export$86427a43e3e48ebb, useIsHidden as $d7f64c32b702fe2c$export$b5d7cc18bb8d2b59} from "../../../private/collections/Hidden.mjs";




export {$d7f64c32b702fe2c$export$86427a43e3e48ebb as createHideableComponent, $d7f64c32b702fe2c$export$b5d7cc18bb8d2b59 as useIsHidden};
//# sourceMappingURL=Hidden.mjs.map
