import {useStepListItem as $140da0e028884520$export$fd9dc107b7325b53} from "../../../private/steplist/useStepListItem.js";




export {$140da0e028884520$export$fd9dc107b7325b53 as useStepListItem};
//# sourceMappingURL=useStepListItem.js.map
