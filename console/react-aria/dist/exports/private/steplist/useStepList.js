import {useStepList as $2abdedaec3627e1b$export$c51c7b7354499d04} from "../../../private/steplist/useStepList.js";




export {$2abdedaec3627e1b$export$c51c7b7354499d04 as useStepList};
//# sourceMappingURL=useStepList.js.map
