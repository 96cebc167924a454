import {CollectionBuilder as $43bac1ab0e94ec67$export$bf788dd355e3a401} from "../../../private/collections/CollectionBuilder.js";




export {$43bac1ab0e94ec67$export$bf788dd355e3a401 as CollectionBuilder};
//# sourceMappingURL=CollectionBuilder.js.map
