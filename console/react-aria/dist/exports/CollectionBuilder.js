import {CollectionBuilder as $d0e72a6e56b3c41b$export$bf788dd355e3a401, createBranchComponent as $d0e72a6e56b3c41b$export$e953bb1cd0f19726, createLeafComponent as $d0e72a6e56b3c41b$export$18af5c7a9e9b3664} from "../private/collections/CollectionBuilder.js";




export {$d0e72a6e56b3c41b$export$bf788dd355e3a401 as CollectionBuilder, $d0e72a6e56b3c41b$export$18af5c7a9e9b3664 as createLeafComponent, $d0e72a6e56b3c41b$export$e953bb1cd0f19726 as createBranchComponent};
//# sourceMappingURL=CollectionBuilder.js.map
