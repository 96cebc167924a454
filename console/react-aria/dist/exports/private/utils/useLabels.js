import {useLabels as $93a7fe14591f425f$export$d6875122194c7b44} from "../../../private/utils/useLabels.js";




export {$93a7fe14591f425f$export$d6875122194c7b44 as useLabels};
//# sourceMappingURL=useLabels.js.map
