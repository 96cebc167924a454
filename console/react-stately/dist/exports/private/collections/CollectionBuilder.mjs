import {CollectionBuilder as $bda7a7e55e1ff206$export$bf788dd355e3a401} from "../../../private/collections/CollectionBuilder.mjs";




export {$bda7a7e55e1ff206$export$bf788dd355e3a401 as CollectionBuilder};
//# sourceMappingURL=CollectionBuilder.mjs.map
