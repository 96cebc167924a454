import {CollectionBuilder as $42ceafc619f9c3ba$export$bf788dd355e3a401, createBranchComponent as $42ceafc619f9c3ba$export$e953bb1cd0f19726, createLeafComponent as $42ceafc619f9c3ba$export$18af5c7a9e9b3664} from "../private/collections/CollectionBuilder.mjs";




export {$42ceafc619f9c3ba$export$bf788dd355e3a401 as CollectionBuilder, $42ceafc619f9c3ba$export$18af5c7a9e9b3664 as createLeafComponent, $42ceafc619f9c3ba$export$e953bb1cd0f19726 as createBranchComponent};
//# sourceMappingURL=CollectionBuilder.mjs.map
