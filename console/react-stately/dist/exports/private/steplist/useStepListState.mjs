import {useStepListState as $ccbde171b23b769c$export$a993ed2a771330b} from "../../../private/steplist/useStepListState.mjs";




export {$ccbde171b23b769c$export$a993ed2a771330b as useStepListState};
//# sourceMappingURL=useStepListState.mjs.map
