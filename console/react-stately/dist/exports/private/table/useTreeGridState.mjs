import {UNSTABLE_useTreeGridState as $bf8c7a8ecaa85394$export$34dfa8a1622185a4} from "../../../private/table/useTreeGridState.mjs";




export {$bf8c7a8ecaa85394$export$34dfa8a1622185a4 as UNSTABLE_useTreeGridState};
//# sourceMappingURL=useTreeGridState.mjs.map
