import {useEvent as $c3cab330536504ec$export$90fc3a17d93f704c} from "../../../private/utils/useEvent.js";




export {$c3cab330536504ec$export$90fc3a17d93f704c as useEvent};
//# sourceMappingURL=useEvent.js.map
