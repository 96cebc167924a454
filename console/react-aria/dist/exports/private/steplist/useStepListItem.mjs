import {useStepListItem as $a983912ba836a672$export$fd9dc107b7325b53} from "../../../private/steplist/useStepListItem.mjs";




export {$a983912ba836a672$export$fd9dc107b7325b53 as useStepListItem};
//# sourceMappingURL=useStepListItem.mjs.map
