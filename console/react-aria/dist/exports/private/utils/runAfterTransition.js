import {runAfterTransition as $aa33e9569e5401d5$export$24490316f764c430} from "../../../private/utils/runAfterTransition.js";




export {$aa33e9569e5401d5$export$24490316f764c430 as runAfterTransition};
//# sourceMappingURL=runAfterTransition.js.map
