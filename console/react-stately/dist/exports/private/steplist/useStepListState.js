import {useStepListState as $3f9692e5d60c0cd6$export$a993ed2a771330b} from "../../../private/steplist/useStepListState.js";




export {$3f9692e5d60c0cd6$export$a993ed2a771330b as useStepListState};
//# sourceMappingURL=useStepListState.js.map
