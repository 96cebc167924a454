import {useHighlightSelectionDescription as $344ec8680cac6ab0$export$be42ebdab07ae4c2} from "../../../private/grid/useHighlightSelectionDescription.js";




export {$344ec8680cac6ab0$export$be42ebdab07ae4c2 as useHighlightSelectionDescription};
//# sourceMappingURL=useHighlightSelectionDescription.js.map
