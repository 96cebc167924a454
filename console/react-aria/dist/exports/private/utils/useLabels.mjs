import {useLabels as $e8ac3c3f5d4bae7f$export$d6875122194c7b44} from "../../../private/utils/useLabels.mjs";




export {$e8ac3c3f5d4bae7f$export$d6875122194c7b44 as useLabels};
//# sourceMappingURL=useLabels.mjs.map
