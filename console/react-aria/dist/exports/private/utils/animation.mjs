import {useEnterAnimation as $fcc7165e876206c6$export$6d3443f2c48bfc20, useExitAnimation as $fcc7165e876206c6$export$45fda7c47f93fd48} from "../../../private/utils/animation.mjs";




export {$fcc7165e876206c6$export$6d3443f2c48bfc20 as useEnterAnimation, $fcc7165e876206c6$export$45fda7c47f93fd48 as useExitAnimation};
//# sourceMappingURL=animation.mjs.map
