import {useStepList as $352d36ff50f6185a$export$c51c7b7354499d04} from "../../../private/steplist/useStepList.mjs";




export {$352d36ff50f6185a$export$c51c7b7354499d04 as useStepList};
//# sourceMappingURL=useStepList.mjs.map
