import {UNSTABLE_useTreeGridState as $2aff27f0c0f8339d$export$34dfa8a1622185a4} from "../../../private/table/useTreeGridState.js";




export {$2aff27f0c0f8339d$export$34dfa8a1622185a4 as UNSTABLE_useTreeGridState};
//# sourceMappingURL=useTreeGridState.js.map
