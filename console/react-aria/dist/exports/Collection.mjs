import {Collection as $42ceafc619f9c3ba$export$fb8073518f34e6ec} from "../private/collections/CollectionBuilder.mjs";




export {$42ceafc619f9c3ba$export$fb8073518f34e6ec as Collection};
//# sourceMappingURL=Collection.mjs.map
