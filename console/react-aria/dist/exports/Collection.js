import {Collection as $d0e72a6e56b3c41b$export$fb8073518f34e6ec} from "../private/collections/CollectionBuilder.js";




export {$d0e72a6e56b3c41b$export$fb8073518f34e6ec as Collection};
//# sourceMappingURL=Collection.js.map
