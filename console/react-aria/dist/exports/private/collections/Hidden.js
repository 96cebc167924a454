import {createHideableComponent as $dd46fb4c3e047f13$export$86427a43e3e48ebb, useIsHidden as $dd46fb4c3e047f13$export$b5d7cc18bb8d2b59} from "../../../private/collections/Hidden.js";




export {$dd46fb4c3e047f13$export$86427a43e3e48ebb as createHideableComponent, $dd46fb4c3e047f13$export$b5d7cc18bb8d2b59 as useIsHidden};
//# sourceMappingURL=Hidden.js.map
