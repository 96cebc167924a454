import {useGlobalListeners as $0d742958be022209$export$4eaf04e54aa8eed6} from "../../../private/utils/useGlobalListeners.js";




export {$0d742958be022209$export$4eaf04e54aa8eed6 as useGlobalListeners};
//# sourceMappingURL=useGlobalListeners.js.map
