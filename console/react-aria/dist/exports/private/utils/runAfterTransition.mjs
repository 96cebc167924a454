import {runAfterTransition as $081cb5757e08788e$export$24490316f764c430} from "../../../private/utils/runAfterTransition.mjs";




export {$081cb5757e08788e$export$24490316f764c430 as runAfterTransition};
//# sourceMappingURL=runAfterTransition.mjs.map
