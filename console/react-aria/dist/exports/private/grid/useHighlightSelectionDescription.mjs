import {useHighlightSelectionDescription as $40ae3c60ef0e2e61$export$be42ebdab07ae4c2} from "../../../private/grid/useHighlightSelectionDescription.mjs";




export {$40ae3c60ef0e2e61$export$be42ebdab07ae4c2 as useHighlightSelectionDescription};
//# sourceMappingURL=useHighlightSelectionDescription.mjs.map
