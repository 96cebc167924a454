import {useControlledState as $3e6197669829fe11$export$40bfa8c7b0832715} from "../private/utils/useControlledState.mjs";




export {$3e6197669829fe11$export$40bfa8c7b0832715 as useControlledState};
//# sourceMappingURL=useControlledState.mjs.map
