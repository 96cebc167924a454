import {useControlledState as $2a35a170cf8e413e$export$40bfa8c7b0832715} from "../private/utils/useControlledState.js";




export {$2a35a170cf8e413e$export$40bfa8c7b0832715 as useControlledState};
//# sourceMappingURL=useControlledState.js.map
