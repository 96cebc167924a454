import {useEvent as $600b3cf69ae46262$export$90fc3a17d93f704c} from "../../../private/utils/useEvent.mjs";




export {$600b3cf69ae46262$export$90fc3a17d93f704c as useEvent};
//# sourceMappingURL=useEvent.mjs.map
