import {useGlobalListeners as $48a7d519b337145d$export$4eaf04e54aa8eed6} from "../../../private/utils/useGlobalListeners.mjs";




export {$48a7d519b337145d$export$4eaf04e54aa8eed6 as useGlobalListeners};
//# sourceMappingURL=useGlobalListeners.mjs.map
