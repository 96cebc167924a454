import {useEnterAnimation as $3c19e3d939575a21$export$6d3443f2c48bfc20, useExitAnimation as $3c19e3d939575a21$export$45fda7c47f93fd48} from "../../../private/utils/animation.js";




export {$3c19e3d939575a21$export$6d3443f2c48bfc20 as useEnterAnimation, $3c19e3d939575a21$export$45fda7c47f93fd48 as useExitAnimation};
//# sourceMappingURL=animation.js.map
